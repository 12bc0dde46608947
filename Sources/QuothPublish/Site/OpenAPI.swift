/// What programs can ask of the site (OpenAPI 3.1): docs/openapi.yaml, which a test holds against this and against the routes.
enum OpenAPI {
    static let text = #"""
        openapi: 3.1.0
        info:
          title: Quoth
          version: 0.1.0
          summary: What was said, by whom, and what became of the words.
          description: >-
            Reads a record, and takes what editors correct. Every answer is the JSON form of a page of the site; docs/formats.md documents the fields by the
            answer's `schema`. Errors are problem documents (RFC 9457).
            A token is made on /account or by `quoth token add`; `x-role` tells the least role of an operation, and an
            operation without one needs none, unless the site requires a login to read.
        servers:
          - url: /api/v1
        security: [{}, {token: []}]
        paths:
          /search:
            get:
              operationId: search
              summary: Documents and quotations that a query finds
              parameters:
                - $ref: '#/components/parameters/Query'
                - $ref: '#/components/parameters/Sort'
                - $ref: '#/components/parameters/Limit'
                - $ref: '#/components/parameters/After'
              responses:
                '200':
                  description: A page of hits, with facets on the first one
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '400': {$ref: '#/components/responses/Problem'}
          /quotations/{key}:
            get:
              operationId: quotation
              summary: A quotation with its finding, source and appearances
              parameters:
                - $ref: '#/components/parameters/Key'
              responses:
                '200':
                  description: The quotation
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '404': {$ref: '#/components/responses/Problem'}
          /quotations/{key}/spread:
            get:
              operationId: spread
              summary: How a quotation went from text to text
              parameters:
                - $ref: '#/components/parameters/Key'
              responses:
                '200':
                  description: Copies, wordings and probable parents
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /documents/{id}:
            get:
              operationId: document
              summary: A document with its text, captures, quotations and findings
              parameters:
                - $ref: '#/components/parameters/Id'
              responses:
                '200':
                  description: The document
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '404': {$ref: '#/components/responses/Problem'}
          /documents/{id}/versions:
            get:
              operationId: versions
              summary: The versions of a document, each with what it changed
              parameters:
                - $ref: '#/components/parameters/Id'
              responses:
                '200':
                  description: The versions
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /documents/{id}/annotations:
            get:
              operationId: annotations
              summary: The quotations of a document as W3C Web Annotations
              parameters:
                - $ref: '#/components/parameters/Id'
              responses:
                '200':
                  description: An annotation page
                  content:
                    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /quotations/{key}/corrections:
            get:
              operationId: corrections
              summary: What people decided about a quotation
              parameters:
                - $ref: '#/components/parameters/Key'
              responses:
                '200':
                  description: The decisions, the newest first
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '401': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
            post:
              operationId: correct
              x-role: editor
              summary: Correct the speaker or the verdict of a quotation, or accept them
              parameters:
                - $ref: '#/components/parameters/Key'
                - $ref: '#/components/parameters/Once'
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [kind]
                      properties:
                        kind: {enum: [speaker, verdict, accept]}
                        value: {type: string, maxLength: 200, description: 'The speaker’s name, empty for nobody, or the verdict'}
                        note: {type: string, maxLength: 1000, description: 'Why; everybody can read it'}
              responses:
                '201':
                  description: The decision; `waiting` until nobody else writes to the record
                  content:
                    'application/json':
                      schema: {type: object}
                '400': {$ref: '#/components/responses/Problem'}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
                '409': {$ref: '#/components/responses/Problem'}
                '413': {$ref: '#/components/responses/Problem'}
                '415': {$ref: '#/components/responses/Problem'}
                '422': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /corrections/{mark}:
            delete:
              operationId: undo
              x-role: editor
              summary: Undo a correction; both stay in the record
              parameters:
                - {name: mark, in: path, required: true, description: 'The `id` of the decision', schema: {type: string, pattern: '^[0-9a-f]{32}$'}}
                - $ref: '#/components/parameters/Once'
              responses:
                '204': {description: It does not hold any more}
                '400': {$ref: '#/components/responses/Problem'}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
                '409': {$ref: '#/components/responses/Problem'}
                '422': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /review:
            get:
              operationId: review
              x-role: editor
              summary: Quotations of whose speaker or verdict the program is not sure
              parameters:
                - {name: after, in: query, description: 'Where the page before ended: its `next`', schema: {type: string}}
              responses:
                '200':
                  description: The least sure first
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /admin:
            get:
              operationId: admin
              x-role: admin
              summary: How the site and its record are; what was left out, accounts, tokens, watched addresses, jobs
              responses:
                '200':
                  description: All of it
                  content:
                    'application/json':
                      schema: {type: object}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /audit:
            get:
              operationId: audit
              x-role: admin
              summary: Who did what, the newest first
              parameters:
                - {name: before, in: query, description: 'Where the page before ended: its `next`', schema: {type: integer, minimum: 1}}
              responses:
                '200':
                  description: A hundred entries
                  content:
                    'application/json':
                      schema: {type: object}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /jobs:
            post:
              operationId: start
              x-role: admin
              summary: Start a backup, or another try to add what was left out
              parameters:
                - {name: kind, in: query, required: true, schema: {enum: [backup, retry]}}
                - $ref: '#/components/parameters/Once'
              responses:
                '201':
                  description: The number of the job
                  content:
                    'application/json':
                      schema: {type: object}
                '400': {$ref: '#/components/responses/Problem'}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '409': {$ref: '#/components/responses/Problem'}
                '422': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /diffs/{versions}:
            get:
              operationId: diff
              summary: What differs between two versions of a document
              parameters:
                - $ref: '#/components/parameters/Versions'
              responses:
                '200':
                  description: The changes, the gravest first
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '404': {$ref: '#/components/responses/Problem'}
          /traces/{source}/{copy}:
            get:
              operationId: trace
              summary: What one document took over from another
              parameters:
                - $ref: '#/components/parameters/Source'
                - $ref: '#/components/parameters/Copy'
              responses:
                '200':
                  description: The passages, judged
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /speakers/{name}:
            get:
              operationId: speaker
              summary: Names, roles over time and statements of a speaker
              parameters:
                - $ref: '#/components/parameters/Name'
              responses:
                '200':
                  description: The speakers that the name may mean
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '400': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /organisations/{name}:
            get:
              operationId: organisation
              summary: Statements of those who speak for an organisation
              parameters:
                - $ref: '#/components/parameters/Name'
              responses:
                '200':
                  description: A page of hits
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '400': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /sites/{host}:
            get:
              operationId: site
              summary: The newest documents of a site
              parameters:
                - $ref: '#/components/parameters/Host'
              responses:
                '200':
                  description: A page of hits
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '400': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
          /check:
            post:
              operationId: check
              summary: Every quotation of a draft, judged against the record
              requestBody:
                required: true
                content:
                  text/plain:
                    schema: {type: string}
                  text/markdown:
                    schema: {type: string}
                  text/html:
                    schema: {type: string}
              responses:
                '200':
                  description: The findings
                  content:
                    'application/json':
                      schema: {type: object}
                '403': {$ref: '#/components/responses/Problem'}
                '413': {$ref: '#/components/responses/Problem'}
                '415': {$ref: '#/components/responses/Problem'}
                '422': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /subscriptions:
            get:
              operationId: subscriptions
              x-role: reader
              summary: What is followed
              responses:
                '200':
                  description: The subscriptions of the account
                  content:
                    'application/json':
                      schema: {type: object}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
            post:
              operationId: subscribe
              x-role: reader
              summary: Follow something
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [kind]
                      properties:
                        kind: {type: string, enum: [everything, speaker, organisation, quotation, phrase, site, search]}
                        value: {type: string, maxLength: 1024}
                        only:
                          type: array
                          items: {type: string, enum: [new, altered, quotation, silent, number, name, negation, modality, quantifier, headline, correction, date, other, boilerplate, judged]}
                        every: {type: string, enum: [once, daily, weekly], default: once}
                        at: {type: string, pattern: '^[0-9]{1,2}:[0-9]{2}$', default: '07:00'}
                        weekday: {type: string, enum: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]}
                        zone: {type: string, default: UTC}
                        mail: {type: string}
                        webhook: {type: string}
                        note: {type: string}
              responses:
                '201':
                  description: The subscription, with the secret of its web hook
                  content:
                    'application/json':
                      schema: {type: object}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '413': {$ref: '#/components/responses/Problem'}
                '422': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /subscriptions/{number}:
            get:
              operationId: subscription
              x-role: reader
              summary: One subscription
              parameters:
                - $ref: '#/components/parameters/Number'
              responses:
                '200':
                  description: The subscription
                  content:
                    'application/json':
                      schema: {type: object}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
            patch:
              operationId: changeSubscription
              x-role: reader
              summary: Pause or resume a subscription
              parameters:
                - $ref: '#/components/parameters/Number'
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [state]
                      properties:
                        state: {type: string, enum: ['on', paused]}
              responses:
                '200':
                  description: The subscription
                  content:
                    'application/json':
                      schema: {type: object}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
                '413': {$ref: '#/components/responses/Problem'}
                '422': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
            delete:
              operationId: unsubscribe
              x-role: reader
              summary: Follow something no more
              parameters:
                - $ref: '#/components/parameters/Number'
              responses:
                '204': {description: It is gone}
                '401': {$ref: '#/components/responses/Problem'}
                '403': {$ref: '#/components/responses/Problem'}
                '404': {$ref: '#/components/responses/Problem'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
          /stats:
            get:
              operationId: stats
              summary: How much the record holds
              responses:
                '200':
                  description: Counts
                  content:
                    'application/json':
                      schema: {type: object}
                '304': {$ref: '#/components/responses/Known'}
                '429': {$ref: '#/components/responses/Problem'}
                '503': {$ref: '#/components/responses/Problem'}
        components:
          securitySchemes:
            token: {type: http, scheme: bearer}
          parameters:
            Query: {name: q, in: query, required: true, description: 'A query, as docs/query.md describes it', schema: {type: string, minLength: 1, maxLength: 1000}}
            Sort: {name: sort, in: query, schema: {type: string, enum: [date, oldest, relevance], default: date}}
            Limit: {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
            After: {name: after, in: query, description: 'Where the page before ended: its `next`', schema: {type: string}}
            Once: {name: Idempotency-Key, in: header, description: 'Whatever is sent again with it is done once', schema: {type: string, minLength: 1, maxLength: 255}}
            Key: {name: key, in: path, required: true, description: 'Sixteen hexadecimal digits', schema: {type: string, pattern: '^[0-9a-f]{16}$'}}
            Id: {name: id, in: path, required: true, description: 'A document, with or without a version: docs/http.md', schema: {type: string, minLength: 1}}
            Versions: {name: versions, in: path, required: true, description: '`ID@VERSION..@VERSION`', schema: {type: string, minLength: 1}}
            Source: {name: source, in: path, required: true, schema: {type: string, minLength: 1}}
            Copy: {name: copy, in: path, required: true, schema: {type: string, minLength: 1}}
            Name: {name: name, in: path, required: true, schema: {type: string, minLength: 1, maxLength: 1000}}
            Number: {name: number, in: path, required: true, schema: {type: integer, minimum: 1}}
            Host: {name: host, in: path, required: true, schema: {type: string, minLength: 1}}
          responses:
            Known: {description: The client has it already}
            Problem:
              description: Why there is no answer, and what to do
              content:
                application/problem+json:
                  schema:
                    type: object
                    required: [title, status, detail]
                    properties:
                      type: {type: string}
                      title: {type: string}
                      status: {type: integer}
                      detail: {type: string}
                      instance: {type: string}

        """#
}
