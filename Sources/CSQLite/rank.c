#include "csqlite.h"
#include <stddef.h>

// quoth_weight(TABLE, WEIGHTS): how much a row says of the phrases of a query. WEIGHTS has a 16-bit number for each phrase.
//
// A phrase counts tf / (tf + 1.2), as in BM25 (Robertson and Zaragoza, 2009) without its length of documents, which would
// cost a look-up for each row; in the first of several columns, the title, it counts four times.
static void weigh(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *result, int count, sqlite3_value **values) {
    const unsigned char *weights = count > 0 ? sqlite3_value_blob(values[0]) : NULL;
    int known = weights ? sqlite3_value_bytes(values[0]) / 2 : 0;
    int phrases = api->xPhraseCount(fts);
    int hasTitle = api->xColumnCount(fts) > 1;
    double score = 0;
    for (int i = 0; i < phrases && i < known; i++) {
        int weight = weights[2 * i] | weights[2 * i + 1] << 8;
        if (weight == 0) continue;
        Fts5PhraseIter iterator;
        int column, offset;
        double hits = 0;
        int code = api->xPhraseFirst(fts, i, &iterator, &column, &offset);
        if (code != SQLITE_OK) {
            sqlite3_result_error_code(result, code);
            return;
        }
        for (; column >= 0; api->xPhraseNext(fts, &iterator, &column, &offset)) hits += hasTitle && column == 0 ? 4 : 1;
        score += weight * hits / (hits + 1.2);
    }
    sqlite3_result_double(result, score);
}

int csqlite_add_rank(sqlite3 *database) {
    fts5_api *api = NULL;
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (code != SQLITE_OK) return code;
    if (!api) return SQLITE_ERROR;
    return api->xCreateFunction(api, "quoth_weight", NULL, weigh, NULL);
}
