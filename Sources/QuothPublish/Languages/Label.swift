/// Words of the pages that are always the same. A language that lacks one does not compile.
enum Label: String, CaseIterable, Sendable {
    // MARK: Around every page
    case skipToContent, siteNavigation, checkADraft, about, following, review, admin, logIn, logOut, thisPageAs,
        onlyThisRecord, whatRecordHolds, language, whereThisBelongs, noDate, notKnown, never, nothing,
        nothingInBrackets, notNamed, notJudged, notGiven, toDo, why, who, what, when, from, to, more, name, number

    // MARK: Search
    case search, searchTheRecord, searchHint, order, newestFirst, oldestFirst, bestMatch, pages, moreResults,
        narrowTheSearch, speaker, verdict, site, month, timeRanOut, noQuotationFound, noDocumentFound, maybeMore,
        searchAdvice, noSpeakerNamed, anOlderVersion

    // MARK: Home
    case homeTitle, newestAltered, noneAltered, allAltered, silentlyEdited, silentlyEditedNote

    // MARK: A document
    case goToNewest, thisIsOlder, openLivePage, noTime, whatEachVersionChanged, words, inTextOrder, quotations,
        first200, text, noTextKept, howMuchQuoted, quotedSame, quotedAltered, quotedLost, ownWords

    // MARK: A quotation
    case quotation, notJudgedAgainst, noSpeakerInText, saidIn, organisation, saidOn, occasion, reported, howSure,
        whatBecame, notJudgedYet, howItSpread, bothTexts, openLiveAtWords, inTheSource, nearestPassage, inThisText,
        earliestInRecord, openPageThere, date, everywhereQuoted, appearances, thisOne, theSource, cite, signedProof,
        otherForms, link, theQuotation

    // MARK: Versions and what changed
    case allVersions, theEarlierOne, theLaterOne, whatChanged, before, after, gravestFirst, changes, sideBySide,
        silentEditNote, firstSeen, title, whatItChanged, earliestFirst, versions, firstSeenVersion

    // MARK: Speakers, organisations, sites
    case andMore, role, statements, rolesCaption, quotedAs, said, inColumn, statementsCaption, allStatements,
        overTime, saidByOrganisation, searchItsStatements, whoSpeaksForIt, newestStatements, documents, published,
        newestDocuments, searchThisSite, watchedAddress, lastAsked, answer, failuresInRow, fetchedAgain,
        watchedAddresses, kindPerson, kindOrganisation, kindDocument

    // MARK: Checking a draft
    case draftNothing, draftNoText, anotherDraft, checkIntro, pasteTheDraft, orChooseFile, check, downloadReport,
        findings, finding, nothingToShow, findingsCaption, line, whatToDo, nothingToDo, verdictCounts, sources,
        source, authorOrSpeaker, file, howToRead, sampleWord, legendSource, legendText, legendLines,
        legendNotInRecord, legendEarliest, legendForm, inTheDraft, inTheText, insideAnother, place,
        differsFromSource, noSpeakerNamedHere, notNamedInSource, onlyInSource, inserted, endMark, leftOut,
        insideMarks, nothingTakenOver, noQuotations

    // MARK: How a passage spread
    case noSourceHasWords, fromTextToText, drawingNote, tableSaysSame, wordings, wordingColumn, copies,
        whoHadItFirst, madeFrom, whoChangedWhat, theEarliest, probablyFrom, ancestorWith, inTimeOrder, noSureDate

    // MARK: About
    case aboutTitle, aboutIntro, whatItHolds, entries, sitesMostVersions, verdicts, whatItSays, verdictsCaption,
        howSureFindings, theLog, logIntro, checkpoint, keysAndForms, keysIntro, formsIntro

    // MARK: Errors
    case queryHasError, placeOfError, goToStart

    // MARK: Following
    case follow, followSomething, followElsewhere, followNewCopies, followAlteredCopies, followThisSpeaker,
        followThisSearch, followIt, followNewPages, followChangedQuotations, nothingCameYet, feed, pause, resume,
        remove, statePaused, stateUnconfirmed, stateOff, whatToFollow, kindSpeaker, anOrganisation,
        aQuotationByDigits, aPhrase, aSite, aSearch, everything, whichOne, tellMeOf, howOften, atOnce, daily, weekly,
        whenMessageComes, time, weekday, timeZone, mailAddress, orWebhook, noteForYourself, lastTold,
        nothingInRecordYet, unfollow, confirm, stopThem, sendThem, allNew, classNew, classAltered, classQuotation,
        classSilent, classNumber, className, classNegation, classModality, classQuantifier, classHeadline,
        classCorrection, classDate, classOther, classBoilerplate, classJudged, atFeed, speakerColon, beforeColon,
        nowColon, nobodyNamed, eventText, eventQuotation, eventJudged, eventWording, eventAttribution, eventCut,
        eventSpliced, eventSilent, eventEdited, eventNumber, eventName, eventHeadline, eventCorrection, eventDate,
        eventChanged

    // MARK: Logging in, the account
    case password, whoeverRuns, yourAccount, newTokenNote, anotherPassword, passwordNow, passwordNew, changePassword,
        whereLoggedIn, thisMachine, thisBrowser, end, tokensForPrograms, token, revoke, whatItIsFor, whatItMayDo,
        makeToken, roleReader, roleEditor, roleAdmin, scopeRead, scopeWrite, scopeAdmin

    // MARK: Correcting and reviewing
    case undo, correctSpeakerOrVerdict, whoSaidIt, whyEverybody, correctTheSpeaker, correctTheVerdict, anEditor,
        takesEffectLater, nothingLeft, reviewKeys, accept, skipToNext

    // MARK: Admin
    case whatWasDone, wholeAuditLog, auditLog, olderEntries, nothingYet, whoDidWhat, withWhat, couldNotBeAdded,
        nothingLeftOut, input, tries, last, inputsCaption, quarantine, forget, tryAllAgain, fetchedAgainTitle,
        noAddressWatched, address, next, failures, watchedCaption, paused, backupsAndJobs, makeBackup,
        jobsOnlyByServe, job, began, ended, whatItSaid, jobsCaption, jobs, jobBackup, jobRetry, jobFine, jobRuns,
        accounts, noAccounts, since, lastLogin, accountsCaption, anotherAccount, makeAccount, passwordLong, change,
        tokens, noTokens, whose, whatFor, scope, lastUsed, tokensCaption

    // MARK: What is in a record, and what is written to its audit log
    case atTheMachine, nobody

    // MARK: What is wrong, and what to do
    case errorNotFound, errorAddress, errorMethod, errorTooLarge, errorMedia, errorForeign, errorLogIn, errorToken,
        errorReadOnly, errorRole, errorTLS, errorConflict, errorBusy, errorRecord, errorPeople, errorHost,
        errorDraft, errorTooMany, pageNotMade, foreignForm, onlyAccounts, badToken, readToken, noTLS, tryAgainSoon,
        searchInstead, otherQuery, startAtFirst, noQuery, giveQuery, ordersThere, badLimit, leaveLimit, searchTitle,
        textNotKept, chooseVersion, wholeAddress, searchWords, tryFamilyName, searchName, searchSite,
        noSuchQuotation, noDecision, takeDecision, noSuchVerdict, takeOfList, wasNotJudged, onlySpeaker, tooLong,
        nameLimits, noCorrectionToUndo, maybeUndone, anotherJobRuns, waitForIt, noSuchJobs, useCommandLine,
        followActions

    // MARK: Single words in a line
    case publishedOn, firstSeenOn, also, kindGroup, kindUnnamed, phrase, searchKind, everythingKind

    // MARK: What is counted, and what goes into the audit log
    case rowVersions, rowDocuments, rowCaptures, rowRaw, rowDropped, rowQuotations, rowSpeakers, rowFindings,
        rowEntries, rowCheckpoints, rowSegments, rowWatched, rowQuarantined, auditLogin, auditLoginFailed,
        auditLogout, auditPassword, auditUserAdded, auditUserRole, auditUserRemoved, auditTokenAdded,
        auditTokenRevoked, auditSessionEnded, auditCorrected, auditAccepted, auditUndone, auditRetried,
        auditForgotten, auditBackup, auditSubscribed, auditUnsubscribed, howSureColon, noCards
}
