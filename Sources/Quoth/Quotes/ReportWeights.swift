// Weights of the report model: a feature and its weights in hundredths, by label, a line.
// Written by scripts/train-reports.py; docs/accuracy.md says what it was trained on.

let reportWeights: StaticString = #"""
    strength a 0
    strength abc 0
    strength able 0
    strength aboard 2
    strength about 3
    strength above 0
    strength abruptly 2
    strength accept 1
    strength accepted 1
    strength accepting 2
    strength according 9
    strength account 0
    strength accounts 0
    strength accusations 2
    strength accused 7
    strength accuses 7
    strength accusing 7
    strength acknowledge 6
    strength acknowledged 8
    strength acknowledges 7
    strength acknowledging 7
    strength acquiesced 9
    strength actively 2
    strength actually 1
    strength acutely 6
    strength ad 0
    strength adamant 7
    strength add 0
    strength added 8
    strength adding 7
    strength address 1
    strength addressed 3
    strength addresses 1
    strength addressing 1
    strength adds 6
    strength admiration 4
    strength admire 3
    strength admission 5
    strength admit 5
    strength admits 9
    strength admitted 6
    strength admitting 3
    strength adopted 2
    strength ads 0
    strength advice 2
    strength advised 1
    strength advising 2
    strength advocate 2
    strength advocated 4
    strength advocates 1
    strength advocating 2
    strength affirm 4
    strength afternoon 0
    strength again 1
    strength against 1
    strength aggressive 1
    strength aggressively 2
    strength agree 4
    strength agreed 6
    strength agreement 0
    strength agrees 4
    strength aim 4
    strength aimed 3
    strength aiming 5
    strength aims 3
    strength aired 1
    strength airwaves 1
    strength alarm 4
    strength alarmed 3
    strength aligned 2
    strength allegations 3
    strength alleged 3
    strength allegedly 1
    strength alleges 9
    strength allegiance 2
    strength alleging 5
    strength allow 1
    strength allowed 2
    strength allowing 0
    strength allows 2
    strength alluding 8
    strength almost 0
    strength already 1
    strength also 4
    strength always 2
    strength am 2
    strength an 0
    strength analysis 0
    strength anger 0
    strength angered 6
    strength angry 1
    strength announce 6
    strength announced 8
    strength announcement 1
    strength announces 9
    strength announcing 7
    strength anonymity 0
    strength answer 2
    strength answered 5
    strength answering 3
    strength answers 0
    strength anticipated 2
    strength anxieties 2
    strength anxiety 3
    strength apologize 3
    strength apologized 5
    strength apparent 0
    strength apparently 1
    strength appeal 0
    strength appeals 0
    strength appear 2
    strength appearance 0
    strength appeared 4
    strength appears 6
    strength appending 5
    strength applauded 5
    strength applause 1
    strength appointed 3
    strength appointment 2
    strength approval 0
    strength approve 2
    strength approved 4
    strength are 1
    strength aren't 2
    strength aren’t 3
    strength argue 9
    strength argued 9
    strength argues 9
    strength arguing 9
    strength argument 1
    strength arguments 2
    strength article 1
    strength articles 1
    strength articulated 8
    strength as 0
    strength aside 0
    strength ask 3
    strength asked 7
    strength asking 7
    strength asks 7
    strength assailed 9
    strength assault 0
    strength assert 5
    strength asserted 9
    strength asserting 8
    strength assertion 7
    strength assessment 2
    strength assume 2
    strength assumed 4
    strength assumption 8
    strength assurances 7
    strength assure 3
    strength assured 8
    strength at 0
    strength attack 1
    strength attacked 6
    strength attacking 3
    strength attacks 1
    strength attempt 0
    strength attempted 3
    strength attempting 3
    strength attempts 1
    strength attention 2
    strength attitudes 1
    strength attracted 1
    strength attributed 4
    strength auction 2
    strength authorized 2
    strength avoid 0
    strength avoided 4
    strength aware 4
    strength back 1
    strength backed 4
    strength backing 3
    strength backlash 2
    strength backs 2
    strength bad 0
    strength balked 8
    strength ban 0
    strength banned 1
    strength bar 1
    strength bare 2
    strength barely 2
    strength battled 1
    strength be 0
    strength became 0
    strength become 0
    strength been 1
    strength began 1
    strength beginning 0
    strength begun 0
    strength behind 0
    strength being 0
    strength belief 5
    strength believe 5
    strength believed 1
    strength believes 4
    strength believing 6
    strength bemoaned 9
    strength best 0
    strength bible 6
    strength bitter 2
    strength blame 4
    strength blamed 8
    strength blames 9
    strength blaming 9
    strength blast 7
    strength blasted 9
    strength blasting 8
    strength blasts 9
    strength blocked 3
    strength blog 2
    strength blunt 1
    strength boasted 7
    strength boasts 6
    strength booed 3
    strength book 0
    strength books 0
    strength boos 2
    strength both 0
    strength bragging 5
    strength brand 1
    strength briefing 1
    strength briefly 1
    strength bring 0
    strength bristled 5
    strength broad 1
    strength broadcast 0
    strength broadly 1
    strength broadside 5
    strength broke 0
    strength brought 0
    strength brushed 6
    strength built 0
    strength busy 1
    strength by 0
    strength call 3
    strength called 6
    strength calling 7
    strength calls 5
    strength came 0
    strength camera 1
    strength campaigned 1
    strength can 0
    strength can't 1
    strength candidly 4
    strength cannot 1
    strength can’t 0
    strength captured 0
    strength care 0
    strength careful 2
    strength carefully 2
    strength carried 0
    strength carrying 1
    strength case 1
    strength cast 3
    strength casting 1
    strength caught 0
    strength cautioned 8
    strength celebrated 3
    strength celebrating 1
    strength centered 2
    strength certain 0
    strength certainly 1
    strength challenge 0
    strength challenged 5
    strength challenges 0
    strength challenging 2
    strength championed 5
    strength changed 0
    strength chanted 7
    strength chanting 6
    strength chants 8
    strength characterized 6
    strength charge 0
    strength charged 4
    strength charges 0
    strength chatter 5
    strength cheer 4
    strength cheered 2
    strength cheyenne 5
    strength choose 1
    strength choosing 1
    strength chose 1
    strength chosen 1
    strength circulating 2
    strength cite 8
    strength cited 8
    strength cites 8
    strength citing 9
    strength claim 4
    strength claimed 8
    strength claiming 6
    strength claims 4
    strength clarify 5
    strength clashed 2
    strength clear 3
    strength clearly 1
    strength closely 1
    strength closing 0
    strength co-sponsored 5
    strength coined 6
    strength collective 2
    strength column 2
    strength come 1
    strength comfort 2
    strength comfortable 2
    strength comment 1
    strength commented 8
    strength comments 0
    strength commitment 1
    strength committed 0
    strength common 0
    strength compare 2
    strength compared 1
    strength comparing 3
    strength complain 6
    strength complained 8
    strength complaint 2
    strength complaints 5
    strength completely 2
    strength concede 7
    strength conceded 9
    strength conceding 6
    strength concern 4
    strength concerned 3
    strength concerns 2
    strength conclude 8
    strength concluded 8
    strength concludes 8
    strength condemn 2
    strength condemned 9
    strength condemning 5
    strength condition 1
    strength condolences 5
    strength conference 0
    strength confidence 3
    strength confident 5
    strength confirm 3
    strength confirmed 7
    strength confusing 3
    strength congratulated 5
    strength congratulating 7
    strength consensus 3
    strength consider 1
    strength considerable 1
    strength considered 4
    strength considering 3
    strength considers 6
    strength consistently 4
    strength contemplate 7
    strength contends 9
    strength contention 3
    strength contentious 1
    strength continue 1
    strength continued 6
    strength continues 1
    strength continuing 0
    strength contradict 2
    strength contrasted 5
    strength contrasting 4
    strength contrasts 1
    strength controversial 1
    strength controversy 0
    strength conventional 1
    strength conversation 1
    strength conversations 1
    strength convicted 1
    strength convince 4
    strength convinced 8
    strength correct 1
    strength could 0
    strength couldn't 1
    strength counted 1
    strength counter 2
    strength countered 5
    strength counting 2
    strength cover 0
    strength coverage 0
    strength covered 2
    strength cracked 5
    strength created 0
    strength creating 0
    strength credit 1
    strength credited 8
    strength critic 5
    strength critical 1
    strength criticism 4
    strength criticisms 1
    strength criticize 5
    strength criticized 8
    strength criticizing 7
    strength critique 3
    strength crude 2
    strength cry 4
    strength currently 1
    strength damaging 1
    strength debate 0
    strength debated 4
    strength decide 2
    strength decided 4
    strength deciding 4
    strength decision 1
    strength decisions 0
    strength declare 6
    strength declared 7
    strength declares 8
    strength declaring 7
    strength declined 7
    strength decried 9
    strength dedicated 3
    strength deemed 6
    strength deep 2
    strength deeply 1
    strength defend 3
    strength defended 9
    strength defender 7
    strength defending 5
    strength defends 7
    strength defense 0
    strength define 3
    strength defined 1
    strength deflect 5
    strength degree 0
    strength delivered 2
    strength delivering 5
    strength demand 2
    strength demanded 3
    strength demanding 4
    strength demands 3
    strength demonstrate 2
    strength demonstrated 2
    strength denied 7
    strength denies 6
    strength denounced 8
    strength denouncing 7
    strength deny 2
    strength derided 8
    strength derisively 8
    strength describe 4
    strength described 8
    strength describes 9
    strength describing 9
    strength description 3
    strength designed 2
    strength desire 3
    strength desperate 2
    strength detailed 2
    strength detailing 5
    strength details 1
    strength determine 2
    strength determined 3
    strength determining 3
    strength devoted 3
    strength did 2
    strength didn't 1
    strength didn’t 2
    strength differ 3
    strength dig 2
    strength direct 1
    strength directed 1
    strength directly 2
    strength disagree 5
    strength disagreement 5
    strength disagreements 4
    strength disappointed 8
    strength disappointing 2
    strength disavow 5
    strength disavowed 5
    strength disclose 3
    strength disclosed 5
    strength disclosure 3
    strength discovered 2
    strength discuss 5
    strength discussed 7
    strength discussing 5
    strength discussion 1
    strength dislike 5
    strength disliked 6
    strength dismay 5
    strength dismayed 5
    strength dismiss 4
    strength dismissed 7
    strength dismisses 9
    strength dismissing 8
    strength dismissive 4
    strength displayed 4
    strength displaying 5
    strength dispute 2
    strength disputed 3
    strength disputes 2
    strength distance 1
    strength distanced 9
    strength divided 1
    strength do 0
    strength document 1
    strength documented 6
    strength does 1
    strength doesn't 2
    strength doesn’t 2
    strength don't 3
    strength don’t 3
    strength double-digit 1
    strength doubled 3
    strength doubt 5
    strength doubts 5
    strength down 0
    strength downplayed 7
    strength dozens 1
    strength draw 1
    strength drawing 1
    strength drawn 1
    strength drew 2
    strength drove 1
    strength dubbed 6
    strength during 0
    strength eager 6
    strength earlier 0
    strength earliest 3
    strength earned 0
    strength easy 0
    strength echo 3
    strength echoed 7
    strength echoing 4
    strength editorial 0
    strength effectively 0
    strength effort 0
    strength email 0
    strength emailed 6
    strength embrace 2
    strength embraced 3
    strength embracing 2
    strength emerged 1
    strength emotional 0
    strength emphasize 7
    strength emphasized 9
    strength emphasizing 6
    strength enamored 7
    strength encourage 4
    strength encouraged 8
    strength encouraging 1
    strength ended 0
    strength endorse 4
    strength endorsed 7
    strength endorsement 2
    strength endorsements 1
    strength endorses 8
    strength endorsing 4
    strength engaged 1
    strength enjoy 3
    strength enjoyed 2
    strength enjoys 3
    strength entered 0
    strength enthusiasm 1
    strength enthusiastic 1
    strength enthusiastically 6
    strength entire 0
    strength entirely 1
    strength entitled 2
    strength envisioned 7
    strength equally 2
    strength especially 0
    strength essentially 1
    strength established 2
    strength estimate 3
    strength estimated 3
    strength estimates 4
    strength even 0
    strength evening 0
    strength evenly 3
    strength eventually 1
    strength ever 0
    strength evidence 0
    strength exactly 0
    strength example 0
    strength exchange 0
    strength expand 0
    strength expanded 1
    strength expect 6
    strength expectations 1
    strength expected 7
    strength expecting 7
    strength expects 2
    strength experienced 1
    strength explain 6
    strength explained 9
    strength explaining 7
    strength explains 8
    strength explicitly 6
    strength exploit 3
    strength explore 5
    strength exposed 3
    strength express 6
    strength expressed 8
    strength expressing 5
    strength expression 2
    strength extensively 5
    strength eye 3
    strength eyes 1
    strength facebook 1
    strength faced 0
    strength failed 0
    strength fairly 2
    strength faith 1
    strength false 1
    strength falsely 4
    strength familiar 0
    strength famously 2
    strength fault 1
    strength favor 3
    strength favorable 1
    strength favorably 3
    strength favored 3
    strength favorite 0
    strength favors 2
    strength fear 4
    strength feared 4
    strength fearing 9
    strength fears 3
    strength featured 2
    strength february 0
    strength feel 4
    strength feeling 2
    strength feelings 1
    strength felt 2
    strength fierce 1
    strength fiercely 4
    strength fighting 1
    strength figure 0
    strength filed 2
    strength files 3
    strength filing 1
    strength finally 1
    strength find 0
    strength finding 1
    strength findings 1
    strength finds 7
    strength fine 1
    strength fingers 3
    strength fire 1
    strength fired 2
    strength firmly 2
    strength first 0
    strength floated 5
    strength focus 2
    strength focused 2
    strength focuses 5
    strength focusing 3
    strength follow-up 1
    strength followed 0
    strength following 0
    strength follows 3
    strength footage 4
    strength for 0
    strength forceful 1
    strength forcefully 5
    strength forecast 6
    strength formal 2
    strength formally 4
    strength forth 4
    strength forward 2
    strength found 4
    strength frame 2
    strength framed 3
    strength free 0
    strength freely 3
    strength frequent 2
    strength frequently 3
    strength fresh 1
    strength friday 1
    strength friendly 1
    strength frustrated 1
    strength frustration 1
    strength full 0
    strength fully 2
    strength fun 3
    strength fund-raising 1
    strength fundamental 2
    strength fundraising 0
    strength furious 4
    strength further 1
    strength fury 2
    strength gained 0
    strength gave 2
    strength generally 1
    strength gives 0
    strength giving 0
    strength glad 7
    strength goal 1
    strength goals 0
    strength goes 1
    strength going 0
    strength gone 1
    strength got 0
    strength granted 1
    strength greatest 0
    strength greeted 1
    strength growing 0
    strength guaranteed 2
    strength guess 4
    strength guilty 3
    strength had 1
    strength hailed 9
    strength hailing 5
    strength hall 0
    strength hammered 2
    strength hand 0
    strength happily 5
    strength happy 3
    strength hard 1
    strength harder 0
    strength hardly 1
    strength harsh 2
    strength has 2
    strength hasn't 2
    strength hasn’t 0
    strength hassan 1
    strength hate 2
    strength have 2
    strength haven’t 3
    strength having 0
    strength headline 1
    strength headlines 1
    strength hear 0
    strength heard 1
    strength hearing 0
    strength heavily 0
    strength held 0
    strength herself 1
    strength he’ll 1
    strength high 0
    strength highlight 3
    strength highlighted 6
    strength highlighting 5
    strength highlights 4
    strength highly 0
    strength himself 0
    strength hinted 6
    strength hints 7
    strength hired 2
    strength hit 1
    strength hits 1
    strength hitting 2
    strength hold 0
    strength holding 0
    strength holds 0
    strength honest 1
    strength hope 4
    strength hoped 5
    strength hopeful 2
    strength hopes 5
    strength hoping 7
    strength hostile 1
    strength hostility 2
    strength hot 1
    strength hotly 2
    strength huffpost 0
    strength hung 4
    strength i'd 5
    strength i'm 2
    strength idea 1
    strength ideas 0
    strength identified 4
    strength identify 3
    strength identifying 2
    strength ignore 2
    strength ignored 3
    strength imagine 3
    strength imagined 6
    strength immediate 1
    strength immediately 2
    strength impassioned 7
    strength implication 4
    strength implicitly 6
    strength implied 6
    strength implying 6
    strength imposed 5
    strength impressed 5
    strength in 0
    strength inability 2
    strength inclination 5
    strength inclined 5
    strength included 1
    strength includes 1
    strength increasingly 2
    strength indicate 7
    strength indicated 8
    strength indicates 8
    strength informed 6
    strength initial 0
    strength initially 3
    strength insist 8
    strength insisted 9
    strength insistence 5
    strength insisting 8
    strength insists 8
    strength instead 0
    strength instructed 2
    strength insults 1
    strength intended 3
    strength intense 1
    strength interest 1
    strength interested 2
    strength interjected 8
    strength interpreted 6
    strength interview 1
    strength into 0
    strength introduce 2
    strength introduced 2
    strength introducing 4
    strength invited 2
    strength invoked 6
    strength invoking 4
    strength is 1
    strength isn’t 1
    strength issue 0
    strength issued 4
    strength itself 0
    strength i’d 5
    strength i’m 1
    strength i’ve 4
    strength joined 0
    strength joke 1
    strength joked 9
    strength jokes 3
    strength joking 4
    strength jokingly 6
    strength jumped 1
    strength just 0
    strength justify 6
    strength keen 6
    strength keenly 7
    strength keep 0
    strength keeping 0
    strength keeps 1
    strength kept 0
    strength keynote 3
    strength kind 0
    strength knew 3
    strength knocked 5
    strength know 4
    strength knowing 2
    strength known 5
    strength knows 6
    strength labeled 7
    strength labeling 5
    strength lack 0
    strength laid 4
    strength lambasted 8
    strength lamented 9
    strength language 1
    strength largely 1
    strength lashed 9
    strength last 0
    strength later 1
    strength laugh 2
    strength laughed 2
    strength launched 2
    strength launching 3
    strength lawsuit 1
    strength laying 4
    strength lays 8
    strength lean 2
    strength leans 4
    strength learn 2
    strength learned 5
    strength leave 0
    strength lectured 5
    strength led 0
    strength left-leaning 3
    strength legislation 0
    strength length 3
    strength lengthy 1
    strength less 0
    strength let 0
    strength letter 2
    strength light 1
    strength like 0
    strength liked 4
    strength likely 0
    strength likened 7
    strength likes 2
    strength limiting 1
    strength line 0
    strength lined 1
    strength lining 6
    strength link 0
    strength links 1
    strength list 0
    strength listed 6
    strength listing 4
    strength lists 3
    strength little 1
    strength live 0
    strength lobbied 2
    strength locked 1
    strength long 1
    strength look 2
    strength looked 2
    strength looking 3
    strength looks 3
    strength loudly 4
    strength love 1
    strength loved 2
    strength made 2
    strength mail 1
    strength main 0
    strength mainly 2
    strength maintain 1
    strength maintained 2
    strength make 0
    strength makes 1
    strength making 1
    strength managed 0
    strength mandates 3
    strength marked 1
    strength massive 1
    strength may 0
    strength mean 1
    strength meant 1
    strength measure 0
    strength measured 4
    strength memo 0
    strength mention 6
    strength mentioned 6
    strength mentioning 8
    strength mentions 6
    strength message 1
    strength messages 0
    strength met 0
    strength might 1
    strength mind 2
    strength mixed 1
    strength mock 3
    strength mocked 7
    strength mocking 5
    strength moment 0
    strength monday 0
    strength month 0
    strength more 0
    strength morning 0
    strength mostly 0
    strength mounted 5
    strength mounting 5
    strength moved 0
    strength moving 1
    strength msnbc 0
    strength much 0
    strength multiple 0
    strength mused 9
    strength must 1
    strength name 0
    strength named 5
    strength naming 3
    strength nbc 0
    strength necessarily 1
    strength need 0
    strength needs 0
    strength negative 1
    strength negotiated 5
    strength nervous 3
    strength never 1
    strength newspaper 0
    strength night 0
    strength no 0
    strength nominate 2
    strength nominated 5
    strength nominating 0
    strength normally 2
    strength not 1
    strength notably 2
    strength note 3
    strength noted 9
    strength notes 7
    strength nothing 1
    strength noticed 5
    strength noting 9
    strength notion 2
    strength now 1
    strength numerous 0
    strength nyt 4
    strength observed 7
    strength obvious 2
    strength of 0
    strength off 1
    strength offense 2
    strength offensive 1
    strength offer 3
    strength offered 6
    strength offering 3
    strength offers 2
    strength officially 5
    strength often 1
    strength on 1
    strength once 1
    strength ongoing 0
    strength only 0
    strength op-ed 2
    strength open 0
    strength opened 2
    strength openly 5
    strength opinion 1
    strength opinions 3
    strength opponent 0
    strength opportunity 0
    strength oppose 5
    strength opposed 6
    strength opposes 3
    strength opposing 1
    strength opposition 2
    strength opted 4
    strength optimistic 3
    strength order 0
    strength ordered 8
    strength orders 2
    strength originally 3
    strength out 1
    strength outlined 5
    strength outlining 5
    strength outlook 2
    strength outraged 6
    strength outright 1
    strength outset 2
    strength outspoken 5
    strength over 0
    strength overturned 4
    strength overwhelming 1
    strength overwhelmingly 1
    strength paint 5
    strength painting 2
    strength paints 7
    strength panel 0
    strength parallel 3
    strength partial 2
    strength particular 1
    strength particularly 0
    strength partly 1
    strength passage 1
    strength passed 3
    strength passing 3
    strength passion 5
    strength passionate 2
    strength paused 4
    strength per 0
    strength perceived 1
    strength perceptions 2
    strength personally 1
    strength persuade 4
    strength persuaded 5
    strength persuading 4
    strength petition 3
    strength phone 1
    strength phrase 1
    strength picked 2
    strength piece 1
    strength pitches 7
    strength pivoted 9
    strength placed 1
    strength plainly 5
    strength plan 0
    strength planned 0
    strength planning 2
    strength plans 2
    strength platform 0
    strength played 1
    strength plea 3
    strength pleaded 7
    strength pleased 5
    strength pledge 2
    strength pledged 3
    strength pledges 5
    strength pledging 9
    strength point 1
    strength pointed 8
    strength pointedly 6
    strength pointing 6
    strength points 0
    strength poised 1
    strength polarized 2
    strength portray 7
    strength portrayed 6
    strength portraying 6
    strength posed 1
    strength position 0
    strength positioned 2
    strength positions 1
    strength positive 0
    strength post 0
    strength posted 5
    strength posts 1
    strength praise 4
    strength praised 8
    strength praises 9
    strength praising 7
    strength predict 5
    strength predicted 8
    strength predicting 7
    strength prediction 3
    strength prefer 4
    strength preferred 4
    strength prefers 9
    strength preparing 1
    strength present 1
    strength presented 5
    strength presenting 5
    strength presents 2
    strength press 0
    strength pressed 4
    strength pressing 4
    strength pressure 0
    strength prevent 0
    strength preview 2
    strength previous 0
    strength previously 3
    strength priority 1
    strength privately 3
    strength probably 1
    strength proceeded 4
    strength proclaimed 8
    strength project 0
    strength projected 6
    strength prominently 4
    strength promise 3
    strength promised 8
    strength promises 4
    strength promising 6
    strength promote 5
    strength promoted 3
    strength promoting 2
    strength prompted 0
    strength pronounced 6
    strength proponent 6
    strength proposal 1
    strength proposals 1
    strength proposed 5
    strength proposes 7
    strength proposing 6
    strength protest 0
    strength protested 4
    strength protesting 4
    strength protests 0
    strength proud 3
    strength prove 1
    strength proved 1
    strength provide 1
    strength provided 2
    strength public 0
    strength publicly 4
    strength published 2
    strength publishing 2
    strength pursue 1
    strength push 1
    strength pushed 4
    strength pushes 4
    strength pushing 4
    strength put 1
    strength puts 2
    strength putting 0
    strength queries 5
    strength question 2
    strength questioned 8
    strength questioning 6
    strength questions 2
    strength quick 4
    strength quickly 2
    strength quietly 2
    strength quite 1
    strength quote 2
    strength quoted 6
    strength quotes 3
    strength quoting 7
    strength radio 0
    strength railed 9
    strength railing 5
    strength raised 1
    strength raising 0
    strength rallies 0
    strength rally 0
    strength rallying 1
    strength ran 1
    strength range 0
    strength ranks 0
    strength rant 3
    strength rare 0
    strength rarely 1
    strength rattled 5
    strength reach 0
    strength reached 0
    strength reacted 5
    strength reaction 1
    strength read 3
    strength reading 1
    strength reads 6
    strength ready 0
    strength realize 3
    strength realized 7
    strength really 0
    strength reason 1
    strength rebuffed 5
    strength rebuke 4
    strength rebuked 9
    strength rebut 8
    strength recall 3
    strength recalled 9
    strength recalling 8
    strength receive 0
    strength received 0
    strength recent 0
    strength recently 2
    strength reciting 5
    strength recognition 2
    strength recognize 4
    strength recognized 3
    strength recognizes 5
    strength recognizing 8
    strength recommend 3
    strength recommended 5
    strength recorded 2
    strength recounted 8
    strength refer 5
    strength reference 3
    strength referenced 9
    strength references 4
    strength referencing 5
    strength referendum 1
    strength referred 6
    strength referring 7
    strength refers 6
    strength reflected 1
    strength reflecting 1
    strength reflects 1
    strength refrain 2
    strength refusal 1
    strength refuse 5
    strength refused 7
    strength refuses 8
    strength refusing 6
    strength regarded 6
    strength regret 3
    strength regularly 2
    strength reiterated 9
    strength reject 2
    strength rejected 8
    strength rejecting 5
    strength rejection 3
    strength related 1
    strength relatively 0
    strength release 0
    strength released 2
    strength releasing 2
    strength relentlessly 2
    strength relief 1
    strength reluctance 6
    strength reluctant 5
    strength relying 3
    strength remain 1
    strength remained 1
    strength remarked 9
    strength remarking 7
    strength remarks 0
    strength remember 5
    strength remembered 8
    strength remembers 8
    strength remind 7
    strength reminded 9
    strength reminding 7
    strength reminds 5
    strength renewed 4
    strength repeat 5
    strength repeated 4
    strength repeatedly 5
    strength repeating 7
    strength replay 3
    strength replied 8
    strength reply 4
    strength report 1
    strength reported 7
    strength reportedly 6
    strength reporting 1
    strength reports 2
    strength represent 1
    strength represented 0
    strength repudiate 5
    strength reputation 0
    strength request 0
    strength requested 5
    strength requests 1
    strength require 1
    strength required 2
    strength requires 1
    strength requiring 1
    strength resist 6
    strength resistance 1
    strength resisted 5
    strength resolution 1
    strength resonated 4
    strength respect 1
    strength respond 3
    strength responded 7
    strength responding 2
    strength responds 5
    strength response 1
    strength restricting 7
    strength return 0
    strength returned 1
    strength retweeted 7
    strength reuters 0
    strength reveal 5
    strength revealed 7
    strength reveals 7
    strength reversed 1
    strength review 0
    strength revised 5
    strength rhetoric 0
    strength ripped 4
    strength robocall 5
    strength rolled 1
    strength rose 0
    strength rousing 6
    strength routinely 2
    strength rule 0
    strength ruled 5
    strength ruling 0
    strength rulings 2
    strength rumors 3
    strength said 9
    strength santilli 0
    strength satisfied 1
    strength saturday 0
    strength saw 2
    strength say 7
    strength saying 8
    strength says 9
    strength scared 3
    strength scathing 2
    strength schedule 0
    strength scheduled 0
    strength scorn 7
    strength scramble 1
    strength scrutiny 1
    strength secret 0
    strength see 3
    strength seeing 1
    strength seek 2
    strength seeking 3
    strength seeks 6
    strength seem 4
    strength seemed 6
    strength seeming 2
    strength seemingly 2
    strength seems 6
    strength seen 3
    strength sees 5
    strength seize 2
    strength seized 1
    strength seizing 4
    strength seldom 4
    strength self-described 3
    strength sense 1
    strength sensitive 0
    strength sent 1
    strength sentenced 3
    strength sentiment 2
    strength series 0
    strength serious 1
    strength seriously 2
    strength set 0
    strength share 1
    strength shared 3
    strength shares 1
    strength sharing 2
    strength sharp 2
    strength sharply 3
    strength she’ll 2
    strength shifted 1
    strength shifting 1
    strength shifts 1
    strength shocked 4
    strength shot 1
    strength shots 2
    strength should 0
    strength shouted 9
    strength shouting 2
    strength show 3
    strength showed 6
    strength showing 3
    strength shown 5
    strength shows 6
    strength shut 1
    strength sick 4
    strength sided 8
    strength sides 0
    strength sights 5
    strength sign 0
    strength signal 1
    strength signaled 8
    strength signals 2
    strength signed 3
    strength signs 1
    strength silence 2
    strength similarly 4
    strength simple 0
    strength since 0
    strength single 0
    strength singled 8
    strength skeptical 3
    strength skepticism 2
    strength slam 4
    strength slammed 7
    strength slamming 6
    strength slams 9
    strength slightly 1
    strength slogan 1
    strength smile 3
    strength so 0
    strength so-called 1
    strength sober 4
    strength solely 5
    strength sometimes 0
    strength somewhat 0
    strength soon 0
    strength sought 5
    strength sounded 7
    strength sounds 4
    strength sparked 2
    strength sparred 6
    strength speak 1
    strength speaking 0
    strength speaks 2
    strength specific 0
    strength specifically 2
    strength speculate 7
    strength speculated 9
    strength speculation 4
    strength speech 0
    strength speeches 0
    strength spend 0
    strength spent 1
    strength split 1
    strength spoke 3
    strength spoken 2
    strength sponsored 2
    strength spotted 4
    strength spread 0
    strength squarely 6
    strength stance 1
    strength stand 0
    strength standing 0
    strength stands 0
    strength started 1
    strength starting 1
    strength starts 1
    strength stated 8
    strength statement 4
    strength statements 1
    strength stating 9
    strength stepped 1
    strength stern 5
    strength still 1
    strength stood 1
    strength stopped 2
    strength stories 1
    strength story 0
    strength strategy 0
    strength stressed 8
    strength strong 0
    strength stronger 1
    strength strongest 1
    strength strongly 4
    strength struck 2
    strength struggled 1
    strength struggling 1
    strength stuck 2
    strength stump 2
    strength subject 0
    strength submitted 2
    strength subsequently 4
    strength substantive 2
    strength subtle 3
    strength suddenly 3
    strength sue 3
    strength sued 2
    strength suggest 8
    strength suggested 8
    strength suggesting 7
    strength suggestion 4
    strength suggestions 2
    strength suggests 7
    strength sunday 1
    strength support 2
    strength supported 5
    strength supporter 1
    strength supporters 0
    strength supporting 3
    strength supportive 4
    strength supports 4
    strength sure 1
    strength surprise 1
    strength surprised 3
    strength suspected 4
    strength suspended 0
    strength swipe 4
    strength swipes 7
    strength sympathetic 2
    strength sympathy 3
    strength take 0
    strength takeaway 5
    strength taken 1
    strength takes 0
    strength taking 0
    strength talk 2
    strength talked 7
    strength talking 5
    strength talks 3
    strength targeted 1
    strength targeting 0
    strength targets 0
    strength tears 2
    strength telephone 1
    strength tell 5
    strength telling 6
    strength tells 9
    strength tend 2
    strength tended 5
    strength tends 1
    strength testified 5
    strength testimony 1
    strength thanked 9
    strength thanking 9
    strength themselves 0
    strength then 1
    strength they're 1
    strength they've 4
    strength they’re 1
    strength think 4
    strength thinking 2
    strength thinks 5
    strength thought 2
    strength thoughts 2
    strength threaten 5
    strength threatened 5
    strength threatening 5
    strength threatens 4
    strength threw 2
    strength thrilled 6
    strength throw 2
    strength throwing 1
    strength thrown 2
    strength thursday 0
    strength ticked 6
    strength tie 1
    strength titled 6
    strength to 1
    strength told 9
    strength took 1
    strength touched 2
    strength touted 9
    strength touting 9
    strength toward 1
    strength track 0
    strength traded 1
    strength trending 4
    strength tribute 3
    strength tried 2
    strength tries 2
    strength troubling 4
    strength trust 0
    strength trusted 1
    strength try 1
    strength trying 1
    strength tuesday 0
    strength turn 0
    strength turned 1
    strength turns 1
    strength tweeted 8
    strength tweeting 8
    strength twice 1
    strength twitter 0
    strength tying 2
    strength typically 1
    strength ultimately 1
    strength unanimous 3
    strength unanimously 5
    strength unaware 3
    strength unclear 2
    strength under 0
    strength underscore 5
    strength underscored 3
    strength underscores 4
    strength underscoring 2
    strength understand 2
    strength understanding 4
    strength understands 2
    strength understood 3
    strength unhappy 4
    strength unified 4
    strength unknown 1
    strength unleashed 4
    strength unlikely 1
    strength unnoticed 3
    strength unsettled 5
    strength unusual 0
    strength unveiled 5
    strength unwillingness 2
    strength up 0
    strength upbeat 4
    strength upon 2
    strength upset 3
    strength urge 5
    strength urged 9
    strength urging 5
    strength used 1
    strength using 0
    strength usually 0
    strength uttered 6
    strength verbal 5
    strength very 0
    strength via 0
    strength video 0
    strength view 3
    strength viewed 3
    strength views 1
    strength vigorously 5
    strength vision 1
    strength vocal 3
    strength voice 1
    strength voiced 7
    strength vote 0
    strength voted 4
    strength votes 0
    strength voting 0
    strength vow 5
    strength vowed 9
    strength vowing 7
    strength vows 9
    strength walked 1
    strength want 3
    strength wanted 3
    strength wanting 2
    strength wants 3
    strength warn 8
    strength warned 9
    strength warning 5
    strength warnings 2
    strength wary 5
    strength was 1
    strength wasn't 1
    strength wasn’t 0
    strength watched 2
    strength watching 1
    strength we've 2
    strength website 0
    strength wednesday 1
    strength week 0
    strength weighed 4
    strength welcome 1
    strength welcomed 4
    strength well 0
    strength went 2
    strength were 1
    strength we’re 2
    strength whipping 4
    strength widely 5
    strength widespread 2
    strength will 0
    strength willing 2
    strength willingness 1
    strength wish 3
    strength with 0
    strength withheld 3
    strength without 0
    strength witness 1
    strength wonder 6
    strength wondered 8
    strength wondering 9
    strength word 2
    strength words 1
    strength works 0
    strength worried 6
    strength worries 4
    strength worry 6
    strength worrying 4
    strength would 0
    strength wouldn’t 2
    strength write 3
    strength writes 8
    strength writing 4
    strength written 3
    strength wrote 9
    strength yelled 8
    strength yet 0
    strength you’re 2
    strength zeal 3
    strength zeroing 5
    from O O425B-6C-20S15
    from B O-99B-530I496C-124S-210
    from I O-213B-516I484C-274S-414
    from C O-119B177C292S-96
    from S O-138B-161C55S293
    bias - B4I-22C8S19
    firstWord ( O4S-5
    firstWord - O-8C122
    firstWord C O44
    firstWord I B-46I9C-17
    firstWord [ C79
    firstWord a C-12S10
    firstWord aan O186
    firstWord abbott O38
    firstWord about C-4S24
    firstWord absent O-20
    firstWord abstract O47
    firstWord according O-21I14C-48
    firstWord accurate O-13
    firstWord accustomed O23
    firstWord across O10S-23
    firstWord activists S5
    firstWord actress C-30
    firstWord actually O15
    firstWord ad O-31
    firstWord adam I35S30
    firstWord add O27
    firstWord adding O-8B8
    firstWord additional I6
    firstWord additionally O11
    firstWord addressing S-27
    firstWord admiral O-17C46
    firstWord adopting O-32I5C55S-8
    firstWord advisers O-7I6S12
    firstWord after B19C4S-10
    firstWord afterward O26
    firstWord against O78
    firstWord agusein O47
    firstWord ahead O14
    firstWord ahmed O7
    firstWord aided O24
    firstWord aides O-4C45S25
    firstWord air O51
    firstWord al O-7
    firstWord al-awlaki I30
    firstWord al-muteiri I11S10
    firstWord alabama C62
    firstWord alarmed I72C60
    firstWord alas O16
    firstWord alex I19S49
    firstWord ali O7
    firstWord almost S-39
    firstWord along I8S-30
    firstWord alongside I-7
    firstWord alpert O17
    firstWord alphabetically O11
    firstWord already I-6C7
    firstWord also C4
    firstWord alternative O21
    firstWord although S-11
    firstWord altman O15
    firstWord alwaleed O-64
    firstWord amadou O54
    firstWord amandla O9
    firstWord america C21
    firstWord american S8
    firstWord americans O22S-5
    firstWord ameriquest B72I8
    firstWord amid B82S10
    firstWord amnesty I-53
    firstWord amy O10
    firstWord an S23
    firstWord analysts I32
    firstWord and S11
    firstWord andrean O-47I18
    firstWord andrew O36
    firstWord ann I63S63
    firstWord another S23
    firstWord anthony O33
    firstWord anti-trump O7I-19C51S31
    firstWord antiabortion O10I-7
    firstWord any B10I-5
    firstWord anyone B-4C-61
    firstWord anything O-25S14
    firstWord ap I24
    firstWord ap-gfk O72
    firstWord apolitically O11
    firstWord apparently O27
    firstWord appear I194
    firstWord appearing O19
    firstWord arab C67
    firstWord ari S5
    firstWord arizona O6S14
    firstWord armenian O25
    firstWord armenian-azerbaijani O9
    firstWord around O16
    firstWord arturo S19
    firstWord as C5
    firstWord ashley C36
    firstWord aside O87
    firstWord asked B16
    firstWord associated O17
    firstWord atendees O48
    firstWord atlantic C29
    firstWord attack O19
    firstWord attacks C28
    firstWord attempt O13
    firstWord auction I44
    firstWord audiences I113
    firstWord audit I30S10
    firstWord aug O-4I8S15
    firstWord australian I-15S4
    firstWord author I65
    firstWord authorities O-17S42
    firstWord award-winning I6
    firstWord axelrod O4I-11C5S-17
    firstWord back I9C-33
    firstWord baker O69
    firstWord balloting O19
    firstWord baltimore-area O17
    firstWord bamberg O7
    firstWord ban O-4I30
    firstWord bannon O39
    firstWord barkley O25I-7
    firstWord barney O15
    firstWord based O-12S37
    firstWord bats S15
    firstWord battleground I39
    firstWord be O6I80
    firstWord because S37
    firstWord beck C32
    firstWord bedford O-13S84
    firstWord before O7C-21
    firstWord beginning O7
    firstWord behind O-5
    firstWord beijing S32
    firstWord being O6I-10
    firstWord belcher O-14
    firstWord belgium I11
    firstWord beloved S10
    firstWord below O-32I4
    firstWord ben B44C-5
    firstWord beneath O-6I10
    firstWord benenson I51
    firstWord bennett C27S4
    firstWord bergen I12
    firstWord berger O10I-9
    firstWord berlin O-6
    firstWord bernie O-6S15
    firstWord besides O45I6
    firstWord best O11
    firstWord betsy B41I-9
    firstWord between O-10C27
    firstWord beyond S-21
    firstWord biden I-8C4S-42
    firstWord big O6
    firstWord bill C8S15
    firstWord billionaire O10
    firstWord bills C16
    firstWord billy I19
    firstWord biofuels O-15I37
    firstWord blackwell O-28C28
    firstWord blair O8
    firstWord bleak C129
    firstWord blistering O26
    firstWord bms O-26B58
    firstWord boasting O5I-10
    firstWord bob C-8
    firstWord bolton I28
    firstWord bombshell C14S-13
    firstWord bond O22
    firstWord boom O12
    firstWord boos O-7
    firstWord border S15
    firstWord boreing I-43
    firstWord born O15
    firstWord borrowers O8
    firstWord boston I27
    firstWord both O4S-11
    firstWord boulduan I94
    firstWord bound O38
    firstWord boyle O4
    firstWord bozell O-21
    firstWord bradley O9
    firstWord brafman C20
    firstWord braynard O6I-12C5
    firstWord brazilian I22
    firstWord breaking O5I-4C48
    firstWord breitbart O-11C11
    firstWord brett I-7
    firstWord brian O20S-13
    firstWord brianne S17
    firstWord bridging O49
    firstWord britain O18
    firstWord broadcast O16
    firstWord broaddrick I17
    firstWord broadway O8
    firstWord brown I4
    firstWord bucher I22
    firstWord buckley I111
    firstWord budget I92
    firstWord buena C80
    firstWord building O35
    firstWord burdened O12
    firstWord burma I28S70
    firstWord burwell C17
    firstWord bush S14
    firstWord business S4
    firstWord buzzfeed O84
    firstWord by I6S8
    firstWord cacheris I74
    firstWord cairo O44
    firstWord calabrese I51
    firstWord california I-17C-47S34
    firstWord cambridge S-31
    firstWord cameron O13B80S-12
    firstWord campaign I16C-23
    firstWord can O27
    firstWord canada O22
    firstWord candidate O57
    firstWord candidates C-22
    firstWord capitalizing O44
    firstWord cardinal O13
    firstWord carl S50
    firstWord carlos I4
    firstWord carly C-30
    firstWord carol O22
    firstWord carole S4
    firstWord carrier I23
    firstWord carter I8
    firstWord caution O16
    firstWord cbs I15
    firstWord celebrated O-6S35
    firstWord celebrating I5
    firstWord celebrities O12S88
    firstWord central O-9C48
    firstWord chad O-29
    firstWord chaffetz O-20S16
    firstWord challenged I18
    firstWord charismatic O31
    firstWord charleston O-20I15
    firstWord charlie I8
    firstWord charter O20
    firstWord cheers O13
    firstWord chelsea I32
    firstWord cheney O6
    firstWord chico O22
    firstWord china C-27
    firstWord choosing I5
    firstWord chrabaszcz C12
    firstWord chris I-7C31
    firstWord christian O7
    firstWord christie C15
    firstWord christopher O-38I12
    firstWord christyn O16
    firstWord chuck I12
    firstWord city O-7
    firstWord clark O5
    firstWord clearly O25
    firstWord cleveland O5S-18
    firstWord clinton S-8
    firstWord close O14
    firstWord cnn C11
    firstWord co-anchor C23S46
    firstWord co-moderator I33
    firstWord coal O14
    firstWord collectively O18
    firstWord collins C17
    firstWord comedian O-6I5
    firstWord comey O-5
    firstWord coming O18
    firstWord commencement O9
    firstWord community O9
    firstWord compaq O-27
    firstWord compared O9
    firstWord complicating O32
    firstWord conceding I-9
    firstWord concerning O41
    firstWord concerns I45
    firstWord concord O-9I8
    firstWord conflicts O-5I12
    firstWord confounding O13
    firstWord congregants O11
    firstWord congress O-4C34
    firstWord congressional O-11I14S30
    firstWord congressman I19S-9
    firstWord conservative C40S15
    firstWord considered O51
    firstWord constitutionalists S41
    firstWord consulting I-20C8
    firstWord consumer O-8I10
    firstWord contacted I17
    firstWord contrast I-6C4
    firstWord contrasting O31
    firstWord contributing O72
    firstWord control O25
    firstWord conversations I24
    firstWord conversely O19
    firstWord convincing S5
    firstWord conway I5
    firstWord cook O-18I6
    firstWord cool O-7B111
    firstWord core O-28I13
    firstWord corker O4I-5
    firstWord corn-based O15
    firstWord cornerstone O124
    firstWord corporate O-27
    firstWord corporations I30
    firstWord correction O80
    firstWord cory O18
    firstWord could S37
    firstWord court I7
    firstWord courted O12
    firstWord crane I44S66
    firstWord crapo O35
    firstWord credit O4
    firstWord credo O27
    firstWord crenshaw C4
    firstWord crew C141
    firstWord crime O-29
    firstWord criminal O15
    firstWord criticizing O6
    firstWord critics O-23I5
    firstWord cross-referencing O24
    firstWord crowds O82
    firstWord cruz I-5S-11
    firstWord cuba B146I-35C18
    firstWord cuban O-39I19
    firstWord cuccinelli I46
    firstWord curiel O13S-58
    firstWord current S-51
    firstWord curt I50
    firstWord dahlys I8
    firstWord daley O13
    firstWord dallas O19
    firstWord dalton O107
    firstWord dan B-53C-6
    firstWord daniel O-19
    firstWord darrell O7
    firstWord dashing C26
    firstWord data O4
    firstWord dave O13
    firstWord david O10C-6S-5
    firstWord davis I37S-24
    firstWord dawson O6
    firstWord days I6
    firstWord dayton I13
    firstWord de O-29I7C97
    firstWord dean S38
    firstWord debates O18
    firstWord decatur I18
    firstWord declared O15
    firstWord declaring C53
    firstWord defending S16
    firstWord defense O-35I14
    firstWord defiance O8I-12C85
    firstWord degrading O-14C24
    firstWord delegate O11
    firstWord delegates O-12C8
    firstWord democracy S-4
    firstWord democratic S18
    firstWord democrats B36S9
    firstWord demographic O27
    firstWord dena O47
    firstWord depending O15C-27
    firstWord depositions I58
    firstWord des I4
    firstWord desantis I17
    firstWord despite B31S-19
    firstWord details O-25I10C-6S16
    firstWord dewayne S26
    firstWord dick S10
    firstWord did O-12I12S18
    firstWord digital O7S-10
    firstWord dinesh O-9B99C37
    firstWord direct O-4B-82I-15C8S5
    firstWord disconsolate C71
    firstWord disillusioned O111
    firstWord diverse O4
    firstWord dnc C64
    firstWord do I27
    firstWord documents O5
    firstWord dodd-frank O37
    firstWord dog S6
    firstWord donna C118
    firstWord don’t O5
    firstWord dorothy O9S58
    firstWord dottie O9
    firstWord downplaying O9
    firstWord dozens O5
    firstWord dressed O26
    firstWord drop O43
    firstWord drug I41C74S49
    firstWord due O24
    firstWord dukes I58
    firstWord dunn O-23B33
    firstWord dunwoody S10
    firstWord during B-62C-9S-11
    firstWord duval I310
    firstWord eagerly O28
    firstWord earlier O-9I6C-15S41
    firstWord early B-73I13C-31
    firstWord ebeling I49
    firstWord ebola S52
    firstWord echo O34
    firstWord economists B39
    firstWord ed O11C86
    firstWord eddie S140
    firstWord editor O27B-8I6C-39S4
    firstWord editorial I-86S13
    firstWord edward O-5
    firstWord eggleston I40
    firstWord egyptian I13
    firstWord eight B8
    firstWord either O16
    firstWord eksili O15
    firstWord election I42
    firstWord elite O11
    firstWord elizabeth I-4
    firstWord elliott S22
    firstWord elward S50
    firstWord emanuel O13S-15
    firstWord emerging O21S-13
    firstWord employees O11
    firstWord employers O15
    firstWord employment O6
    firstWord enough O20I87
    firstWord enter O21
    firstWord entering O-12
    firstWord enthusiasm I6
    firstWord entrusting O9
    firstWord erdogan O6
    firstWord erica I8
    firstWord erin I22
    firstWord especially O4
    firstWord espinoza O-6C9
    firstWord est C47
    firstWord establishment O12I-17
    firstWord ethiopia O28
    firstWord europe O43
    firstWord europeans O4
    firstWord eva I50
    firstWord evaluating I34
    firstWord even B26
    firstWord eventually O42
    firstWord ever I-58C9S-25
    firstWord every I4C-7S-15
    firstWord everybody O39
    firstWord everyone O6I35
    firstWord ex-cia C31
    firstWord exactly O-7
    firstWord exclusive I21
    firstWord executives S76
    firstWord exit O-12S5
    firstWord expect I4
    firstWord expecting I7
    firstWord experts O-60I11
    firstWord exxon O4I12
    firstWord facebook O-11S6
    firstWord faced O-8
    firstWord facing O27
    firstWord factor O5
    firstWord fallin I82
    firstWord fallon I129
    firstWord family O30
    firstWord fargo O28
    firstWord farook O30
    firstWord faso I23
    firstWord fast-forward O9
    firstWord fbi C58
    firstWord featuring O13
    firstWord fed O-14
    firstWord federal I-4S21
    firstWord felicia S30
    firstWord female O6
    firstWord feminists C20
    firstWord fences O7
    firstWord ferguson O-10
    firstWord few I-6S-6
    firstWord fewer O-17S27
    firstWord fidel I18C125
    firstWord fields O7C-37
    firstWord fifteen O-15
    firstWord fifty S43
    firstWord figures S161
    firstWord figuring O14
    firstWord fillmore I15
    firstWord filmmaker O-9S6
    firstWord finally C-9S-29
    firstWord financial O34
    firstWord fiorina O20S4
    firstWord first O6S-25
    firstWord five O8
    firstWord fix O-7
    firstWord flagsharelikereplyani O-23C6
    firstWord flagsharelikereplypaige O43
    firstWord flanked O21
    firstWord flipping O23
    firstWord florida C-13S-20
    firstWord flush O38
    firstWord focus I-14S71
    firstWord follow O56
    firstWord following O12S-10
    firstWord footage O25
    firstWord for B5C4
    firstWord forbes O-12
    firstWord former S-8
    firstWord fort O9
    firstWord fortunately O27
    firstWord forty O-20S5
    firstWord forty-one I12
    firstWord forty-six I36S31
    firstWord four C-24S-27
    firstWord frank I-12
    firstWord franklin I52
    firstWord freddy B78I-24
    firstWord freeing O-35I15
    firstWord fresh O39
    firstWord friday I4
    firstWord friends S76
    firstWord from S-33
    firstWord front-runner S7
    firstWord frustrations O-10
    firstWord full O153
    firstWord fully O10
    firstWord fundraisers O-4
    firstWord fundraising B10I7
    firstWord further I-13
    firstWord furthermore O33
    firstWord fury O12
    firstWord g4s I7
    firstWord gallup I29S10
    firstWord gao I44S52
    firstWord garland B159
    firstWord gary O-7C52S19
    firstWord gay O-16
    firstWord gã1 O25
    firstWord gen O-38S47
    firstWord gender S20
    firstWord gene I24S63
    firstWord general C114S69
    firstWord generation I33
    firstWord generous O27
    firstWord geoff O-29I36C-9
    firstWord george O12C-33
    firstWord georgia O5
    firstWord german O-40C36S23
    firstWord germany C-29S35
    firstWord gerry I6
    firstWord getting O-8C16
    firstWord ghazala O37I-31
    firstWord giant C12S39
    firstWord giles O12
    firstWord gillibrand O11
    firstWord gingrich O-60I10S35
    firstWord ginsburg B14
    firstWord giovanni O15S-5
    firstWord given S16
    firstWord glass-steagall I7
    firstWord glenn S-41
    firstWord global O36
    firstWord god O19I93
    firstWord going O33
    firstWord goldman O19
    firstWord gone C13
    firstWord good I40
    firstWord goodlatte I74
    firstWord google I-55
    firstWord gop I8C-47
    firstWord gore C39
    firstWord gorka O17
    firstWord gov O5S36
    firstWord government O33I-7
    firstWord governor I51S76
    firstWord gowdy C8
    firstWord graham O-4
    firstWord grandkids O67
    firstWord grandpa O11
    firstWord granted O4
    firstWord grassley I11C-9
    firstWord grayson O14I-9
    firstWord greensboro I7
    firstWord greg S5
    firstWord grijalva O7
    firstWord groberg O-38
    firstWord ground O21
    firstWord groups O43
    firstWord grow I28
    firstWord growing O33
    firstWord gruenberg I41
    firstWord guardian O-11
    firstWord guccifer O-12C133
    firstWord guess O19
    firstWord guests S41
    firstWord guidelines O14S54
    firstWord guns O-8
    firstWord h O-5I44
    firstWord hacker O-12
    firstWord hacking O22
    firstWord had O9
    firstWord hail I53
    firstWord haleh I5
    firstWord haley I10
    firstWord half I12
    firstWord halfway O40
    firstWord hard O8
    firstWord harking C157
    firstWord harry C90
    firstWord harsh C10
    firstWord harvard O49
    firstWord hassan I8
    firstWord have I17
    firstWord having C27
    firstWord hawkins I-14S5
    firstWord he O4I5C10S-9
    firstWord health O-8I22C41
    firstWord heaping C24
    firstWord heaven I184
    firstWord heckuva O8
    firstWord helal O119
    firstWord helen S29
    firstWord hellerstedt O11
    firstWord helped O-35I12C37
    firstWord hemsley S7
    firstWord hence I21
    firstWord her C-15
    firstWord here I9
    firstWord heslin O4
    firstWord heslouin O12
    firstWord hewitt O-18
    firstWord hewlett B82I10
    firstWord hey I42
    firstWord he’ll O-6
    firstWord hicks S7
    firstWord high-dollar O-7C59
    firstWord higher O13
    firstWord hillary C7S7
    firstWord his B17I-4S-7
    firstWord historians I80
    firstWord historically O7
    firstWord hln O51
    firstWord hoff O7
    firstWord hogan S46
    firstWord holder C37
    firstWord holding O7
    firstWord hollywood C74
    firstWord home I8
    firstWord homegrown O26
    firstWord hooking I118
    firstWord hope O15
    firstWord horrible O8I-10
    firstWord horrified I46C63
    firstWord hourly O7
    firstWord hours O5
    firstWord how I-14S23
    firstWord howard O-24S17
    firstWord however I-5S8
    firstWord hp O19
    firstWord huckabee O26I-11
    firstWord huerta O-5
    firstWord huffpollster O-6I12
    firstWord huffpost O-10I44
    firstWord humphrey O68
    firstWord hundreds O11
    firstWord hunter O-15
    firstWord hurun O-9
    firstWord i'd I9
    firstWord i'm O-8I44
    firstWord ifpte O11
    firstWord igor O-6S6
    firstWord ike O21
    firstWord illinois I25
    firstWord immediately O27
    firstWord immigration O19
    firstWord imposing O-10
    firstWord in S-6
    firstWord incendiary O-29
    firstWord incomes O31
    firstWord increasingly O-9I5S43
    firstWord incumbent O36
    firstWord indeed I-6
    firstWord independent O25
    firstWord india O6
    firstWord indiana C19S-6
    firstWord indianapolis O-18C-6
    firstWord informed C4
    firstWord initial I11
    firstWord initially O11
    firstWord inside I7
    firstWord insiders I7
    firstWord instead B7C7
    firstWord insurgent O20
    firstWord internal I32
    firstWord internet O20
    firstWord inversion C16
    firstWord investors S-16
    firstWord iowa O26
    firstWord iqbal C19
    firstWord iran O41
    firstWord ironically O9I4C-5
    firstWord is S24
    firstWord isabelle O42
    firstWord isis I8S-5
    firstWord islamic I-30
    firstWord israel O10
    firstWord it B-5C8S4
    firstWord its B6I-45S-22
    firstWord ivanka O-18I11
    firstWord i’m O-9C46
    firstWord i’ve C77
    firstWord jack I-23C10
    firstWord jacob O-5
    firstWord jacobs I33
    firstWord jaime O29
    firstWord jake I115
    firstWord james B-19C-57
    firstWord janet O7
    firstWord japan O-9C55
    firstWord japanese I54
    firstWord jason O-5S23
    firstWord jay O18
    firstWord jeb O-5S29
    firstWord jeff O14
    firstWord jenna O24
    firstWord jeremy O7
    firstWord jerome O8
    firstWord jillian I5
    firstWord joe O-7C-85S55
    firstWord joel I8
    firstWord joh S32
    firstWord john O-9S22
    firstWord johnson O76
    firstWord joining O15
    firstWord jokes B64C70
    firstWord jolly O-16S25
    firstWord jones O38
    firstWord joseph O7
    firstWord josh I-16S24
    firstWord joy S46
    firstWord judge O4
    firstWord judged B8I-8
    firstWord judicial I12S-4
    firstWord judiciary O-12
    firstWord junot O86
    firstWord just B48S25
    firstWord justice O8C-18S-5
    firstWord justin O45
    firstWord kagan C17
    firstWord kaine O6I12C-4S-5
    firstWord kasich I6
    firstWord kate I27
    firstWord katrina I41
    firstWord kazakhstan O7
    firstWord keith S14
    firstWord kelly O-39I-21C15
    firstWord kellyanne O26
    firstWord ken C8
    firstWord kendall O31
    firstWord kennedy O44
    firstWord kenneth S24
    firstWord kentucky O-12
    firstWord kerpen C60
    firstWord kevin O-16I36
    firstWord key C44
    firstWord keyworth O-5I-4S22
    firstWord khalif I28
    firstWord khan O7
    firstWord khizr S5
    firstWord kicking O32I-15
    firstWord king O7
    firstWord kirby I6C19
    firstWord kloppenburg O35
    firstWord known O-4C42
    firstWord kristen O21
    firstWord kyle B24C34
    firstWord l O-17B57I7S-35
    firstWord la O33
    firstWord lael O10
    firstWord lakefront O20
    firstWord lakeisha I4
    firstWord lance S28
    firstWord large S27
    firstWord largely O6
    firstWord larry S22
    firstWord last I4C-5
    firstWord late O-59I6C48
    firstWord later O6B-52C-15S-21
    firstWord latest I20
    firstWord latino O17
    firstWord laurence S31
    firstWord law I10S-47
    firstWord lawmakers I52
    firstWord laying O79
    firstWord le S10
    firstWord leaders I45S83
    firstWord leadership I5
    firstWord led O18
    firstWord left I65C149
    firstWord legal I14
    firstWord legislation I-4
    firstWord less O-7I-50C23S-13
    firstWord let B-12I27C-9
    firstWord levell C8
    firstWord levin I17
    firstWord levine I28
    firstWord lewandowski I6
    firstWord libby S74
    firstWord liberal O-30
    firstWord libertarian O101
    firstWord libya O8
    firstWord lichtman O34
    firstWord like S-52
    firstWord likely O13
    firstWord likewise C21
    firstWord limbaugh O-23
    firstWord lindsay C46
    firstWord lindsey C8
    firstWord linick O16I-23
    firstWord linkedin O16
    firstWord listen O20
    firstWord listing I-12
    firstWord little O11
    firstWord liz O37
    firstWord lloyd S26
    firstWord lobbyists O14
    firstWord local O-6I15
    firstWord long C18
    firstWord long-shot O22
    firstWord long-time C30
    firstWord lopez I4
    firstWord lori O25
    firstWord los I5
    firstWord lost O9
    firstWord louisiana I-6
    firstWord love O5
    firstWord low O42I-27
    firstWord lower-polling O41
    firstWord lowering O10
    firstWord luciana I5
    firstWord lurid O13
    firstWord lynch C-4
    firstWord lynn O90
    firstWord m S21
    firstWord macau I4
    firstWord madame O5
    firstWord maher O-16C4
    firstWord mainstream I6
    firstWord majorities O-24S13
    firstWord making O10
    firstWord maloy I42
    firstWord manafort I9C17S-12
    firstWord managers O18
    firstWord manchester B12C13
    firstWord many I-4
    firstWord marcel C19
    firstWord marco B-25C-16S-4
    firstWord mark B-40S5
    firstWord mark-viverito O-13S19
    firstWord marking O17
    firstWord marquez O-32I4
    firstWord marty S18
    firstWord marvel O24
    firstWord marvin O-33
    firstWord mashable O108
    firstWord mass O12
    firstWord massachusetts I17S58
    firstWord matthew I17
    firstWord matthews I99
    firstWord maybe B78C21S9
    firstWord mcauliffe O19
    firstWord mccain S-37
    firstWord mcconnell O-9
    firstWord mcfadden I28
    firstWord mckinnon O20
    firstWord meanwhile C18S8
    firstWord median I-14
    firstWord meet I56
    firstWord meg O31
    firstWord members O12
    firstWord men I50S83
    firstWord menendez I24
    firstWord mercer O17
    firstWord mercury I7
    firstWord merkel O-28
    firstWord messages B8I-6C7
    firstWord mexican O19I-14
    firstWord miami C-5S40
    firstWord michael O-9S8
    firstWord michele O24I-16
    firstWord michelle O23
    firstWord michigan I34
    firstWord mike O-9S5
    firstWord millennials I-24
    firstWord miller C13
    firstWord millions O26
    firstWord millsfield O21
    firstWord minnesota S-8
    firstWord minority I-11
    firstWord mississippi O30
    firstWord missouri O11
    firstWord moderator O-32I25
    firstWord moments I-16C38
    firstWord monday C-8S-8
    firstWord money O20
    firstWord monique O-11I62
    firstWord mook I46
    firstWord more O5C-13
    firstWord moreover I5C49S-9
    firstWord moscow O7
    firstWord most B37I-10S22
    firstWord mourners O38
    firstWord mrs I-4S7
    firstWord ms I5
    firstWord msnbc O-18I5
    firstWord much C-13
    firstWord muhammad O12
    firstWord mukasey O-32
    firstWord murphy O4I-4S-8
    firstWord muslim O5
    firstWord my O-4
    firstWord myrtle O-9C31
    firstWord nabisco O14S-14
    firstWord nagorno-karabakh O-22S18
    firstWord namely O15
    firstWord naming O24
    firstWord narcissists O10
    firstWord natalie O33
    firstWord nate O-17
    firstWord nation C69
    firstWord national S8
    firstWord nationally O6S-11
    firstWord naturally O-56C58
    firstWord naureen C122
    firstWord nclb O4I-5
    firstWord nearly I-13S-4
    firstWord nebraska C24
    firstWord nega O13I5
    firstWord nehlen I4
    firstWord neil O-6
    firstWord neither I-8
    firstWord nelson C18
    firstWord netanyahu I14C-38
    firstWord networks O-5
    firstWord nevada O18I-15
    firstWord never O28
    firstWord nevertheless C-19
    firstWord news O-17
    firstWord newspaper I59
    firstWord next O43
    firstWord nextgen O38
    firstWord nigel O17I-6
    firstWord nikki O-9
    firstWord nine O11
    firstWord nixon I33S71
    firstWord nobody O91
    firstWord nomination O16
    firstWord nondisclosure I43
    firstWord none I-6S4
    firstWord nope O-81
    firstWord nor I4
    firstWord norman O15
    firstWord north O-10I-12
    firstWord norton O10
    firstWord norvell I31S121
    firstWord not I-7S8
    firstWord notably O5I11
    firstWord nothing O-7
    firstWord noting I-15C89
    firstWord now I-8C-8
    firstWord nowadays O34
    firstWord nuclear O10I-17
    firstWord number O-7B69
    firstWord ny I58
    firstWord o'donnell I72
    firstWord o'malley O-11I21
    firstWord oakland I224
    firstWord obama-levels O12
    firstWord obamacare O4
    firstWord of B57I-10C22S9
    firstWord officer O20
    firstWord officers O24
    firstWord officials O-9I8C18S10
    firstWord often C6
    firstWord ohio C-4
    firstWord oklahoma O18
    firstWord oliver S16
    firstWord ominously O39
    firstWord on B-5
    firstWord once O4B6I-18C13
    firstWord one S8
    firstWord onetime O28
    firstWord only B22I-7C5S12
    firstWord opening O19
    firstWord opinion I41
    firstWord opponents S8
    firstWord opposition B74C6
    firstWord or B-35S-6
    firstWord order O60
    firstWord organizers I7
    firstWord organizing I23
    firstWord orlando O15I-13
    firstWord osceola O18
    firstWord osman O27
    firstWord other O-4B56C-4
    firstWord others I-19
    firstWord our O4I-7C29S-7
    firstWord outright O-16C110
    firstWord outside C23
    firstWord over S-10
    firstWord overwhelmingly O26
    firstWord packer I19
    firstWord painting I11
    firstWord palestinians I40
    firstWord palmer O31
    firstWord papÃ I131
    firstWord paradis C-20S47
    firstWord parents O52
    firstWord paris O4
    firstWord parker I5
    firstWord partial O-5
    firstWord particularly I72
    firstWord parts O19
    firstWord party O-12B-5C-10S52
    firstWord pasadena O-26S54
    firstWord passing I4
    firstWord past O20I-4
    firstWord pate I8
    firstWord patient I44
    firstWord patricia I6S99
    firstWord patrick O21
    firstWord paul I11C-68
    firstWord paulo O9
    firstWord paulson O39
    firstWord pay O30
    firstWord pelosi O-45I12C16
    firstWord people B-4C-11S22
    firstWord peppered I16
    firstWord perceived O13
    firstWord percentage O66
    firstWord perez I9C-29S-43
    firstWord perhaps B24S28
    firstWord perry O-4
    firstWord pershing O4
    firstWord peter O7C-26
    firstWord pew O21
    firstWord pfizer C11
    firstWord philadelphia O-8C19S-4
    firstWord philip I14
    firstWord phoenix O49
    firstWord photos O7
    firstWord phyllis O5C10
    firstWord pipelines O7
    firstWord pivoting O-23
    firstWord planned I35
    firstWord playbook I12
    firstWord plenty O32
    firstWord podesta O-25I19C41
    firstWord podliska O-5C18S7
    firstWord police B96S-5
    firstWord political O-4
    firstWord politically O73
    firstWord politico B-72I25S-52
    firstWord politicos O32
    firstWord politics O37
    firstWord politifact B35
    firstWord poll O-8I25
    firstWord polling I11
    firstWord polls B-60I31C-13S-33
    firstWord pollster O63
    firstWord pollsters I7
    firstWord pope O14
    firstWord portions O8
    firstWord portsmouth O17
    firstWord post-9 O-10
    firstWord power O6
    firstWord prager O-40
    firstWord preceded I-20C22
    firstWord preemptively O30
    firstWord premiums O16
    firstWord president B51S10
    firstWord presidential O6C-24
    firstWord pressed C25
    firstWord pretty O76
    firstWord previously O4I-11
    firstWord priebus O13I-7
    firstWord primary C14
    firstWord prime O24
    firstWord private O5I-4
    firstWord pro-islamic I36
    firstWord professors I28
    firstWord programs O28
    firstWord progressives O-10
    firstWord prominent O45
    firstWord promise C20
    firstWord proponents O4I-15
    firstWord proposals I9
    firstWord propublica I24
    firstWord prosecutions O7I-12
    firstWord prosecutors O19I8
    firstWord prospective O24
    firstWord prospects O-36
    firstWord protests O45
    firstWord proxy O27
    firstWord psa O6
    firstWord publicly O-6
    firstWord puerto O6
    firstWord pulse O30
    firstWord purple O-27I7S30
    firstWord pushed O-4
    firstWord putting I39
    firstWord pyongyang O11
    firstWord q I24S-8
    firstWord qlast O-7
    firstWord qthere O23
    firstWord questions O39
    firstWord quinnipiac O17
    firstWord quintanilla I79
    firstWord quite O43
    firstWord rabbi O4S-9
    firstWord races O-20
    firstWord racial I224
    firstWord radio I-5
    firstWord rahm S-9
    firstWord raises C81
    firstWord raleigh S5
    firstWord ramos S-4
    firstWord rand I-35
    firstWord randolph O-6
    firstWord rangoon I-8C50
    firstWord rather O10
    firstWord rattling C98
    firstWord raynard O22
    firstWord reacting O21
    firstWord read S38
    firstWord ready O4
    firstWord recall I46
    firstWord recalling O16I-18
    firstWord recent I34
    firstWord recently C-69
    firstWord recognizing O-38C23
    firstWord reduce O7
    firstWord reed O32
    firstWord reeves O-22
    firstWord reflecting O11S-11
    firstWord reforming C91
    firstWord refoulement O23
    firstWord regarding O5S-80
    firstWord regardless O31
    firstWord reid O-13C40
    firstWord religious I5
    firstWord remarks O-13B139I11
    firstWord remember O20
    firstWord remote-controlled O26
    firstWord rep C-10S21
    firstWord repeating O-13I8
    firstWord report I104
    firstWord reportedly I15
    firstWord reporting O43
    firstWord reports I6
    firstWord representative O-9S42
    firstWord reprising I14
    firstWord republican C8
    firstWord republicans B8C-6
    firstWord retired I31C15S-16
    firstWord revealed O56
    firstWord revenue O8
    firstWord reynolds C16S90
    firstWord rich S24
    firstWord richard I-13
    firstWord riding O-28
    firstWord right O4C-8S-28
    firstWord right-wing I-11
    firstWord rival O-13
    firstWord rob O16B50I5
    firstWord robert O8C-26
    firstWord roberta O70
    firstWord roffman O5B99
    firstWord roll I5
    firstWord roller O26
    firstWord rome O10
    firstWord romney B18C-5
    firstWord rose S32
    firstWord roseann S70
    firstWord ross O127
    firstWord roughly S32
    firstWord rounding O28
    firstWord roxana I37S26
    firstWord roy I35
    firstWord rubbing O79
    firstWord rubio I4
    firstWord rudolph I42
    firstWord rules C47
    firstWord running O-8S30
    firstWord rushing O16
    firstWord russia C29S-5
    firstWord russian O33
    firstWord russians O-11B98I-32C29S9
    firstWord ryan B33
    firstWord rye C-4
    firstWord s I60
    firstWord sada O7
    firstWord sahil O-18S35
    firstWord said S38
    firstWord sales C159S-43
    firstWord sami I5
    firstWord san O16
    firstWord sanders S-5
    firstWord sandra O21
    firstWord sandy O20
    firstWord sanford O25
    firstWord sarandon C79
    firstWord saturday S-15
    firstWord saudi C-8
    firstWord scare O15
    firstWord scheduling O10
    firstWord schilling C63S-27
    firstWord schlafly I8S-19
    firstWord schoen I37
    firstWord schweizer S7
    firstWord scranton O10
    firstWord scully S9
    firstWord second O71
    firstWord secondly O15
    firstWord secretary O4
    firstWord seen O68
    firstWord sell O-68S40
    firstWord sen C-9
    firstWord senator I10C-12S21
    firstWord sens S97
    firstWord serafinowicz O28
    firstWord session O4
    firstWord sessions O-7C6S26
    firstWord setting I-5C19
    firstWord seven O11I-10C-38S15
    firstWord several O-4S10
    firstWord sexton O-6I4
    firstWord shane S19
    firstWord sharption I13
    firstWord sharpton I20
    firstWord shaw O9I-17C72
    firstWord sherman O7
    firstWord shortly C35
    firstWord shoukair O-40I4
    firstWord should I-25
    firstWord shuster O-5C53S8
    firstWord sidney I25
    firstWord siegel O8
    firstWord sign O28
    firstWord significantly O20
    firstWord signs S16
    firstWord silva I32S12
    firstWord silverman O96S11
    firstWord similar O11
    firstWord simply O21
    firstWord since B104
    firstWord singer I31S69
    firstWord singh C47
    firstWord sirius O21
    firstWord sitting O-15
    firstWord six I-28
    firstWord sixty-seven I-8S14
    firstWord skateboarding O46
    firstWord slashing I9
    firstWord small O15
    firstWord smaller O4
    firstWord smiling O9I-13C6
    firstWord smith C-14
    firstWord snack I-9C41S43
    firstWord snowden O-27S19
    firstWord so C13
    firstWord social I18S-27
    firstWord soerens C110
    firstWord solid O16
    firstWord some C-13S-4
    firstWord someone O32
    firstWord something O44
    firstWord somewhere O-26I-4
    firstWord sony O-13
    firstWord soon S-6
    firstWord sooner O-9I27
    firstWord soros O8
    firstWord sorry O-9
    firstWord sotomayor I37
    firstWord sources C21S13
    firstWord south S-14
    firstWord soviet O-19C10
    firstWord soviet-era O4
    firstWord spain O-5I20
    firstWord sparsely O26
    firstWord speaker O24I-10
    firstWord speaking O4B-96I11C-16S-18
    firstWord specifically O-12I5
    firstWord spectators O11
    firstWord sperry I13
    firstWord split O30
    firstWord st I14
    firstWord staff O-23C26
    firstWord staffers O18
    firstWord standing O-5I4S-10
    firstWord starr O8B5
    firstWord start O19
    firstWord starting C58
    firstWord stat O34
    firstWord state C30
    firstWord states O-17B27S5
    firstWord steering O22C55
    firstWord stein O-22
    firstWord stephen O15
    firstWord steve I46S-11
    firstWord steven S27
    firstWord stevens O13
    firstWord stocks O25
    firstWord stormfront O15
    firstWord story O6
    firstWord strategists I47S4
    firstWord strong O50
    firstWord struggling O10
    firstWord stuart I9
    firstWord students I-4S43
    firstWord such C6
    firstWord suddenly I29C30
    firstWord sullivan O-6S7
    firstWord sunday O-5
    firstWord super C53
    firstWord superdelegates O15S-14
    firstWord support O-4
    firstWord supporters O6S45
    firstWord supreme O4
    firstWord supré O24
    firstWord sure O16
    firstWord surveying O6
    firstWord surveymonkey O64
    firstWord surveys I6S12
    firstWord suu O25
    firstWord swanson I59
    firstWord switzerland O-22
    firstWord symbolic I44
    firstWord syracuse O95
    firstWord t-shirts O15
    firstWord take O-11I20S6
    firstWord taken I27
    firstWord taking O-9
    firstWord talk O-44I8S52
    firstWord talking O29
    firstWord tallahassee C14
    firstWord tapper I97
    firstWord targeting O35
    firstWord tattoo O29
    firstWord teachers O5C48S-13
    firstWord teachout O-12S55
    firstWord tearing O6
    firstWord technological O14
    firstWord ted S-13
    firstWord telling S132
    firstWord temporary O5
    firstWord tenney O-4C20
    firstWord tens O15
    firstWord tension S11
    firstWord terrence O47
    firstWord terrorist O13
    firstWord terrorists I50
    firstWord tester I10S-27
    firstWord thanks O48
    firstWord that B4I-7C8S8
    firstWord their B-5C-11S-9
    firstWord then O5S-19
    firstWord there C-5
    firstWord theresa O60
    firstWord these S-6
    firstWord they I6C-8
    firstWord they're O146
    firstWord they’re I7
    firstWord things C-42
    firstWord think I28
    firstWord third-party O24
    firstWord thirteen C-23
    firstWord thirty O-36S43
    firstWord thirty-seven O-21
    firstWord thomas O-33S30
    firstWord thompson O10
    firstWord those I-9C-7S8
    firstWord though O5C-4
    firstWord thousands I8S47
    firstWord three S-31
    firstWord three-quarters I21C87
    firstWord through O11S-28
    firstWord throw O11
    firstWord thus O5I-62C60S-24
    firstWord tiegen I6C49
    firstWord tim O7B149S-4
    firstWord time B27C-22
    firstWord timothy I-17S16
    firstWord tinder O-43
    firstWord titled O-40C5
    firstWord to I6S17
    firstWord to-4:30 I14
    firstWord today I-12C-16S15
    firstWord todd O-5C24S22
    firstWord together O5I-21C4S-31
    firstWord tom I5S51
    firstWord too O25
    firstWord toomey I11S32
    firstWord top I-24
    firstWord touché O19
    firstWord tracy C19
    firstWord trade O34
    firstWord traditional O46
    firstWord traditionally O5
    firstWord trailing O7
    firstWord transcript C74
    firstWord traveling I63
    firstWord trenton O5
    firstWord trey I6
    firstWord trump C5
    firstWord tuesday O6I6C-11S-6
    firstWord tune I16
    firstWord turkey O25
    firstWord turning O38
    firstWord tuttle I40
    firstWord tweet B-43I7C-69S-10
    firstWord twelve O-31I8C4
    firstWord twenty-five S13
    firstWord twenty-four S34
    firstWord twitter S9
    firstWord two-thirds I28
    firstWord u.s C44S-8
    firstWord un S126
    firstWord undeclared O11
    firstWord underlying O9
    firstWord underscoring O23
    firstWord understanding S29
    firstWord unfortunately O69
    firstWord unions O-6
    firstWord university O30
    firstWord unless I23
    firstWord unlike C43S-26
    firstWord unnervingly O25
    firstWord until O24
    firstWord up S69
    firstWord update I-5C26
    firstWord usa O-17I25
    firstWord user O13
    firstWord users I6
    firstWord using I-24
    firstWord utah O22
    firstWord utilizing I-56C9
    firstWord valeant O-26
    firstWord vargas S69
    firstWord vast O18
    firstWord verizon O12B112C-57S29
    firstWord vermont O-9C-18S25
    firstWord vice C-75S17
    firstWord victims O35
    firstWord victor O24
    firstWord videos O44
    firstWord vigo O5
    firstWord violet O27I-21
    firstWord virtually O-16C36S37
    firstWord voter O6B11I-14
    firstWord voters S25
    firstWord wages O12
    firstWord waivers B79
    firstWord walker O-9C15S51
    firstWord walking S-35
    firstWord wall O4
    firstWord wallnau O4C72
    firstWord walsh O11
    firstWord ward I38
    firstWord warner O26
    firstWord warren I20C-6
    firstWord was O-23
    firstWord wash I94
    firstWord washington B-17
    firstWord wasserman O17I-5S-24
    firstWord watch O7I-5
    firstWord watching I38
    firstWord watergate O26
    firstWord we B-13S-17
    firstWord we'll O8
    firstWord we've I4
    firstWord wealth-x O-14C16
    firstWord wealthy I17
    firstWord weaver C-116
    firstWord weber C7
    firstWord weeks O15
    firstWord weighing O9
    firstWord weiner O15S-16
    firstWord weingarten O5S-5
    firstWord welcome O24
    firstWord weld O5
    firstWord well O10I-9
    firstWord were O39
    firstWord west O21
    firstWord western I38
    firstWord we’re I6
    firstWord what B-4S11
    firstWord whatever B8S-12
    firstWord whenever C78
    firstWord where O-18C9
    firstWord whereas O15
    firstWord whether S-31
    firstWord which I18
    firstWord while B44C9
    firstWord white B-67I10S-16
    firstWord who O-4B39I4
    firstWord why C16
    firstWord wilcox O-23B62I-24S74
    firstWord will O34
    firstWord william O-5C8S29
    firstWord williamson C161
    firstWord win O-4I21
    firstWord wind O12
    firstWord winning I7
    firstWord wisconsin O-12
    firstWord with B29C7
    firstWord within I7
    firstWord without I19C-6S-18
    firstWord witness I7
    firstWord woman I6C77
    firstWord women O13I-5
    firstWord woods O16
    firstWord workers I4
    firstWord working-class S38
    firstWord worst O-11
    firstWord worth O6S-4
    firstWord would O89
    firstWord wow O14
    firstWord written I272
    firstWord wyoming I53
    firstWord yahoo I-41
    firstWord years I-4C116
    firstWord yellen O-5C26
    firstWord yes C-18S-6
    firstWord yet S15
    firstWord yin S87
    firstWord young O7B121I-8
    firstWord youtube C85
    firstWord you’re I168
    firstWord zach O38
    firstWord zayada I19
    firstWord zeke S9
    firstWord zeliff I-4S6
    firstWord zephyr O25
    firstWord zimmerman C23S-46
    firstWord zornick I65
    firstWord zucker S-52
    firstWord zuckoff O-13I11
    firstWord “ B51
    firstWord ” B21I18
    firstWord ‪ B71
    fromStart 0 B21I-105C-10S9
    fromStart 1 O9B-6I-13C6S7
    fromStart 2 O8B-16I-47C16S4
    fromStart 3 O20B-7I-5C6S-8
    leftComma 4 n B6
    leftComma 4 y C17
    leftComma 5 n B9I5
    leftComma 5 y B-6C28
    leftComma 6 n I5S-5
    leftComma 6 y C13
    leftComma 7 n B8I10C-13S-4
    leftComma 7 y B9C25
    leftComma 8 n B7I6C-5
    leftComma 8 y O6B25C24S-7
    leftComma 9 n O4B-4I10C-7S14
    leftComma 9 y O5B119S-20
    leftDistance 4 1 B15I-11C5
    leftDistance 4 2 B4
    leftDistance 4 3 B17S12
    leftDistance 4 6 O5B-6C12
    leftDistance 5 1 I-4C-4S-4
    leftDistance 5 2 B24C-9
    leftDistance 5 4 B7C6
    leftDistance 5 5 C13
    leftDistance 5 6 O5B-9I4C9
    leftDistance 6 1 B13I-17
    leftDistance 6 2 B14I-4
    leftDistance 6 3 B29S10
    leftDistance 6 4 S9
    leftDistance 6 5 B7S7
    leftDistance 6 6 O6B-16I6C16
    leftDistance 7 1 O27B12I-4C-4S-28
    leftDistance 7 2 B5S9
    leftDistance 7 3 B49
    leftDistance 7 4 B15
    leftDistance 7 5 B10C-17
    leftDistance 7 6 B-35I5C9S4
    leftDistance 8 1 O17B7I-22C-11S-4
    leftDistance 8 2 O-4C15
    leftDistance 8 3 B6C16
    leftDistance 8 4 B11C-4
    leftDistance 8 5 B23
    leftDistance 8 6 B-22I4C6S6
    leftDistance 9 1 O54B16I-10S-4
    leftDistance 9 2 C-6S46
    leftDistance 9 3 O-6B-4S20
    leftDistance 9 4 O-6B17
    leftDistance 9 5 S-7
    leftDistance 9 6 B-41C17
    leftNext according to B-24C-37S26
    leftNext accused bill O105
    leftNext accused by O-11S39
    leftNext accused clinton I29
    leftNext accused emanuel I18
    leftNext accused his O20C135
    leftNext accused isis O30
    leftNext accused its I16
    leftNext accused mr O64I-54
    leftNext accused of I4
    leftNext accused rapist O43
    leftNext accused republicans I-22
    leftNext accused the B7I-5C24
    leftNext accused washington O8
    leftNext accuses cruz O15I-12
    leftNext accuses of O51
    leftNext accuses one I20
    leftNext accuses sanders I73
    leftNext accusing them I-9
    leftNext acknowledge , I15
    leftNext acknowledge by O79
    leftNext acknowledged , I56
    leftNext acknowledged after I21
    leftNext acknowledged as O-34B184C28S23
    leftNext acknowledged for C65
    leftNext acknowledged in O-7
    leftNext acknowledged leader O8
    leftNext acknowledged that O12I-21
    leftNext acknowledged the O11I-12
    leftNext acknowledged they I21
    leftNext acknowledged trump I51
    leftNext acknowledging just I95
    leftNext acknowledging mistakes O5
    leftNext acknowledging that O6I-11
    leftNext added , I25C-62
    leftNext added about O17
    leftNext added clarke C124
    leftNext added during C242
    leftNext added element I-4C103
    leftNext added fuel O16
    leftNext added latin O115
    leftNext added one S93
    leftNext added palmer I18
    leftNext added that B4S36
    leftNext added the C186
    leftNext added to O15I5
    leftNext added up O5
    leftNext adding a I30
    leftNext adding coal-fired S8
    leftNext adding democratic O27
    leftNext adding he I18
    leftNext adding of O37
    leftNext adding on O110
    leftNext adding one O41
    leftNext adding that O-45
    leftNext adding the I41
    leftNext adding to O33
    leftNext adds a O12
    leftNext adds nebraska O16
    leftNext adds to O10
    leftNext adds up I47
    leftNext admiration of I-25
    leftNext admission is O23
    leftNext admission that I-22
    leftNext admit any S129
    leftNext admit central O19
    leftNext admit his I4
    leftNext admit that O-14I21
    leftNext admit this S27
    leftNext admits that I-9
    leftNext admits there I105
    leftNext admitted are I20
    leftNext admitted as O37
    leftNext admitted he O54
    leftNext admitted it I-26
    leftNext admitted to I33
    leftNext advocated allowing O41
    leftNext advocated for O-42
    leftNext advocated in O62
    leftNext agree : O18
    leftNext agree in C32
    leftNext agree it I40
    leftNext agree its O29
    leftNext agree now O17
    leftNext agree that O-5C16S38
    leftNext agree they I31
    leftNext agree with O-5I21
    leftNext agreed and O39
    leftNext agreed on O-30C75
    leftNext agreed that I21
    leftNext agreed to B-4C-29S-22
    leftNext agrees michelle S75
    leftNext aim at I9
    leftNext aim to O19
    leftNext aiming at O12
    leftNext aiming digital O28
    leftNext aiming to O-5C8
    leftNext alarm complicate O12
    leftNext alarm the S133
    leftNext alleges defamation I33
    leftNext alleges that O56
    leftNext alleging cronyism O-20I13
    leftNext alleging that O8I-7
    leftNext alluding to I-5C6
    leftNext also , O-25S15
    leftNext also a C4
    leftNext also accessed I59
    leftNext also addressed O6
    leftNext also advised S5
    leftNext also advising O5
    leftNext also against O14
    leftNext also allows C56
    leftNext also already O12
    leftNext also an I12
    leftNext also angry O37
    leftNext also at O57
    leftNext also attempted O7I-4
    leftNext also attracted C75S9
    leftNext also become O26
    leftNext also been O-4C25S33
    leftNext also being I37
    leftNext also better O5
    leftNext also bolstering I4
    leftNext also by O44
    leftNext also came O-18
    leftNext also can't O17
    leftNext also carries O-9
    leftNext also casts O8
    leftNext also celebrated O24
    leftNext also clear S66
    leftNext also come O-5I16
    leftNext also coming O5
    leftNext also competing O13
    leftNext also confronted C34
    leftNext also conscious I-4C45
    leftNext also considering I19
    leftNext also contests I5
    leftNext also contributed O41
    leftNext also could O14
    leftNext also cross I10
    leftNext also crucial I22
    leftNext also crystallized O-17
    leftNext also decries I4
    leftNext also deeply O-50I4
    leftNext also deprive O4
    leftNext also determine I21
    leftNext also did O7I-17
    leftNext also distrusted S74
    leftNext also donating O27
    leftNext also donors O47
    leftNext also during O32
    leftNext also earned S23
    leftNext also emails I22S13
    leftNext also embraced S60
    leftNext also engaged O41
    leftNext also exploring O43
    leftNext also faces O10
    leftNext also feted O33
    leftNext also finished O-16I11S35
    leftNext also fired S93
    leftNext also flirted C96
    leftNext also focused B75I22
    leftNext also founded O18
    leftNext also framed I15
    leftNext also freed O15
    leftNext also garnered S105
    leftNext also gave C26
    leftNext also gearing I41
    leftNext also get I36
    leftNext also gets O5
    leftNext also had O-40I9
    leftNext also happened O14
    leftNext also hard O22
    leftNext also has I-12C16S57
    leftNext also hat O-51I9S43
    leftNext also hats I113
    leftNext also held O12
    leftNext also helping I130
    leftNext also hillary O5
    leftNext also hit I33
    leftNext also honest I7
    leftNext also honored O-11I13
    leftNext also hosted I18
    leftNext also hostile O-37I4
    leftNext also imposing I9
    leftNext also in O27
    leftNext also interviewing I32
    leftNext also introduced C31S14
    leftNext also is I-19S45
    leftNext also joined C10
    leftNext also keeping O6I37
    leftNext also largely I45
    leftNext also last S30
    leftNext also lauded I36
    leftNext also left O12
    leftNext also lie O6
    leftNext also little O15
    leftNext also looked O16
    leftNext also maintained O35
    leftNext also make I45
    leftNext also making I41
    leftNext also mandates O-30
    leftNext also meant O5
    leftNext also met O-11C19S32
    leftNext also misjudged O62
    leftNext also monday O-68I17C5S-10
    leftNext also more O-7
    leftNext also need I5
    leftNext also noninterventionist O-8C6
    leftNext also now O20
    leftNext also of O-28I15C7
    leftNext also offers I12
    leftNext also open I25
    leftNext also opened O6
    leftNext also paid O13
    leftNext also part O19
    leftNext also partners O-13I10
    leftNext also perceives I22
    leftNext also picked S39
    leftNext also plans I10
    leftNext also played I5C5
    leftNext also playing O4
    leftNext also points I36
    leftNext also poked I14
    leftNext also pore O10
    leftNext also prevent I50
    leftNext also proud I59
    leftNext also provide C28
    leftNext also provided I9
    leftNext also provides O11
    leftNext also put O-5S42
    leftNext also raised O22
    leftNext also ran O5
    leftNext also receives O21
    leftNext also recognized I27
    leftNext also reduced O5
    leftNext also reflected I53
    leftNext also resonate O14
    leftNext also returned I43
    leftNext also saw O59
    leftNext also secretly I25
    leftNext also see I13
    leftNext also seek I25
    leftNext also seeking S59
    leftNext also seen O-57I18
    leftNext also sent O-20
    leftNext also set O-19C54
    leftNext also shared I70
    leftNext also shored I24
    leftNext also slid I27
    leftNext also sponsored I66
    leftNext also staked O40
    leftNext also stand O14
    leftNext also striking O4
    leftNext also tapping O6
    leftNext also the O-4I4C38S28
    leftNext also this I64
    leftNext also to I74
    leftNext also toyed C44
    leftNext also troubled I19
    leftNext also true C72
    leftNext also under O59
    leftNext also walked O23
    leftNext also weighs O7
    leftNext also went C20
    leftNext also will C68
    leftNext also won C48
    leftNext also worked O33
    leftNext also works O7
    leftNext also would O-4I15
    leftNext angered by O-12I6
    leftNext angered hispanics C8
    leftNext angered prominent O4
    leftNext angered that I25
    leftNext angered the S52
    leftNext announce # I15
    leftNext announce her I7
    leftNext announce my O15
    leftNext announce on O-18
    leftNext announce the O17
    leftNext announce what O52
    leftNext announced $ I16
    leftNext announced , C36
    leftNext announced a O-37I8
    leftNext announced he I26
    leftNext announced his C22
    leftNext announced it O5
    leftNext announced last O9
    leftNext announced march O5
    leftNext announced monday O21
    leftNext announced number I9
    leftNext announced on O-8I27
    leftNext announced plans O8
    leftNext announced sunday I50
    leftNext announced support O8
    leftNext announced syed O12
    leftNext announced that O11I-21
    leftNext announced the O5
    leftNext announced two I19
    leftNext announced via O5
    leftNext announced wednesday O-26I7
    leftNext announces dissolution I5
    leftNext announces that O15I-32C26
    leftNext announcing her B25I-71
    leftNext announcing that O23I-14
    leftNext answered a C79
    leftNext answered the I27
    leftNext apologized for I8C7
    leftNext apologized last C112
    leftNext apologized the O81
    leftNext appeared as I19
    leftNext appeared at O19
    leftNext appeared before C132
    leftNext appeared closer I76
    leftNext appeared deferential O28
    leftNext appeared he I54
    leftNext appeared headed I46
    leftNext appeared in O19I-36
    leftNext appeared likely I49
    leftNext appeared more O9
    leftNext appeared on O51
    leftNext appeared to C9S13
    leftNext appeared together O22
    leftNext appeared with O51
    leftNext appears : I-10C28
    leftNext appears before O18
    leftNext appears certain O11
    leftNext appears closer O-36
    leftNext appears in C92
    leftNext appears on I47
    leftNext appears three O28
    leftNext appears to C14S28
    leftNext appears weak O17
    leftNext appending small O-5
    leftNext applauded by S35
    leftNext applauded him O35I-5
    leftNext applauded strong I31
    leftNext applauded the O8I-4
    leftNext approved by O61
    leftNext approved of I48
    leftNext approved saturday O19I-12
    leftNext approved the I40
    leftNext argue , O-18I47
    leftNext argue that S4
    leftNext argued , I114
    leftNext argued a O7I-23
    leftNext argued against O4I-5
    leftNext argued emphatically I-4
    leftNext argued for O-38C79
    leftNext argued help I-29
    leftNext argued in O-11I6S37
    leftNext argued it S62
    leftNext argued that O18
    leftNext argued the I33
    leftNext arguing that O22
    leftNext articulated in C22
    leftNext articulated the I6
    leftNext asked , O15S61
    leftNext asked a O5
    leftNext asked about C13
    leftNext asked actors I19
    leftNext asked by O-8C-45S43
    leftNext asked chipotle O16
    leftNext asked clinton I32
    leftNext asked committee I13
    leftNext asked during I-23
    leftNext asked former O41
    leftNext asked freddy O38
    leftNext asked god I18
    leftNext asked him O9
    leftNext asked if C-4
    leftNext asked in O-28C7
    leftNext asked kasich I18
    leftNext asked mills I18
    leftNext asked mrs C137
    leftNext asked our O-6I6
    leftNext asked people I30
    leftNext asked questions O8
    leftNext asked rhetorically C39
    leftNext asked russia O-7
    leftNext asked sanders I31
    leftNext asked specifically I5
    leftNext asked sullivan I75
    leftNext asked the O-7I4
    leftNext asked to O7I-8C-76S27
    leftNext asked trump I5
    leftNext asked was O43
    leftNext asked what I-11
    leftNext asked whether O15I-6C-47
    leftNext asked who O7
    leftNext asked why I26
    leftNext asking , I38
    leftNext asking clinton O30
    leftNext asking each I8
    leftNext asking him I36
    leftNext asking his I-4
    leftNext asking that I5
    leftNext asking them C42
    leftNext asks as O11
    leftNext asks at O7
    leftNext asks her O18I-4
    leftNext assailed a I67
    leftNext assailed mrs O18
    leftNext assailed policies I-9
    leftNext assert his O89
    leftNext assert that I17
    leftNext asserted itself O13
    leftNext asserting — I-6S28
    leftNext assertion during C38
    leftNext assertion monday O13I-6
    leftNext assertion of B161I-12
    leftNext assertion that I15
    leftNext assertion tuesday I79
    leftNext assumed that I20
    leftNext assumed trump O6I-7
    leftNext assumption fueling C33
    leftNext assumption that S22
    leftNext assumption then I10
    leftNext assured jones O-8
    leftNext assured me O5
    leftNext assured the O12I-17
    leftNext assured trump I7
    leftNext assured was I10
    leftNext attacked all O8
    leftNext attacked billionaire B18
    leftNext attacked by I19
    leftNext attacked clinton O13
    leftNext attacked coal-power-plant O53
    leftNext attacked from O-7
    leftNext attacked gop I31
    leftNext attacked her O46I-9
    leftNext attacked hillary O24I-17
    leftNext attacked him C21
    leftNext attacked me O14
    leftNext attacked mr I-6
    leftNext attacked on S34
    leftNext attacked the I-15S34
    leftNext attacked viciously O6
    leftNext attributed her I58
    leftNext attributed rising I6C72
    leftNext attributed the I46
    leftNext attributed this O42
    leftNext attributed to O8I-6C-82S29
    leftNext avoided alienating O34
    leftNext avoided confrontations O41
    leftNext avoided direct C20
    leftNext avoided looking O11
    leftNext aware of I5
    leftNext aware that I15
    leftNext backed both I48
    leftNext backed by O-7I9C-14S34
    leftNext backed candidate S125
    leftNext backed down O9
    leftNext backed former I38
    leftNext backed mr O52B19
    leftNext backed mrs I88
    leftNext backed ron O5
    leftNext backed sen S49
    leftNext backed texas S56
    leftNext balked at O-9I15
    leftNext believe any I60
    leftNext believe conservatism I180
    leftNext believe erdogan O25
    leftNext believe hillary I46
    leftNext believe in O-8
    leftNext believe it O19I-33
    leftNext believe me I-7
    leftNext believe meaningful C17
    leftNext believe obama O-32S34
    leftNext believe she I15
    leftNext believe six I22
    leftNext believe that I34
    leftNext believe the O-7I10C56
    leftNext believe their I54
    leftNext believe them O6
    leftNext believe will O68
    leftNext believe worked O8
    leftNext believe your C9S14
    leftNext believes , O-7C88S60
    leftNext believes an I6
    leftNext believes are O-24
    leftNext believes in O23
    leftNext believes it I15
    leftNext believes remains O25
    leftNext believes that O20
    leftNext believes the I25
    leftNext believes they I14
    leftNext believes those I15
    leftNext believes to O5I-6
    leftNext believes trump I11
    leftNext believes will I16
    leftNext believes — I6
    leftNext believing it O26
    leftNext believing she O81
    leftNext bible about C5
    leftNext bible in I18
    leftNext blame a O4
    leftNext blame for I37
    leftNext blame has O40
    leftNext blame on C90
    leftNext blame the O-5
    leftNext blamed for I10
    leftNext blamed his O50
    leftNext blamed the C14
    leftNext blasted disney O5C110
    leftNext blasted her O4
    leftNext blasted out I36
    leftNext blasted sanders I35
    leftNext blasted shuster O41I-21
    leftNext blasted the C69
    leftNext blasting the O32I5
    leftNext blasts trump O16I-18
    leftNext boasted an O49
    leftNext boasted of O-33
    leftNext boasted that I13
    leftNext boasted to O45
    leftNext boasts a O59
    leftNext boasts about I9
    leftNext boasts just O21
    leftNext boasts of O7I-8
    leftNext boasts that C5
    leftNext bragging for O-10
    leftNext bragging rights O22
    leftNext bristled in C45
    leftNext bristled when O62
    leftNext broadside against C74
    leftNext brushed from O34
    leftNext brushed off O-18I7
    leftNext called , C6
    leftNext called a I-26C12
    leftNext called an O12I-9
    leftNext called anti-prom O6
    leftNext called ap I10
    leftNext called black O49
    leftNext called bleachbit I8
    leftNext called both O9
    leftNext called by O9
    leftNext called cambridge O22
    leftNext called citizens S9
    leftNext called clinton O7B-10I-5
    leftNext called for I20C-14S-4
    leftNext called ford O68
    leftNext called future I-16S4
    leftNext called future45 I34
    leftNext called ginbot O29
    leftNext called half I91
    leftNext called harmony I51
    leftNext called him O-51
    leftNext called his O29
    leftNext called into O4
    leftNext called inversions O7
    leftNext called it I11
    leftNext called mixed O-4B47I-25S18
    leftNext called my I20
    leftNext called occupy S7
    leftNext called off O27
    leftNext called on C-4S22
    leftNext called our O18
    leftNext called over C152
    leftNext called real I-11
    leftNext called sandy O11
    leftNext called sansun I13
    leftNext called scare O6I-5
    leftNext called stop S129
    leftNext called superdelegates O6
    leftNext called swing O17
    leftNext called that I42
    leftNext called the O-9C-5
    leftNext called these C40
    leftNext called title O68
    leftNext called to O28
    leftNext called trump O-7C-4
    leftNext called upon O-5
    leftNext called us C74
    leftNext called wall I4
    leftNext called with I5
    leftNext calling a C20
    leftNext calling attention I73
    leftNext calling card O5
    leftNext calling for O-30B10C26S12
    leftNext calling friends O13
    leftNext calling her O44
    leftNext calling hillary I195
    leftNext calling him I-14
    leftNext calling himself O-46S18
    leftNext calling major O20
    leftNext calling of O24
    leftNext calling on I24C-19
    leftNext calling the I-10C73
    leftNext calling trump O9
    leftNext calls , O12
    leftNext calls a S42
    leftNext calls corruption O46
    leftNext calls for O-5B10S37
    leftNext calls from O-49S37
    leftNext calls into I10
    leftNext calls isis O123
    leftNext calls itself S62
    leftNext calls on O-15I5S34
    leftNext calls political I61
    leftNext calls to O9
    leftNext calls trump O5
    leftNext calls with C47
    leftNext cautioned against O-4I27
    leftNext challenged by S14
    leftNext challenged her O71
    leftNext challenged his I17
    leftNext challenged key O48
    leftNext challenged much I15
    leftNext challenged over O-43
    leftNext challenged the O32
    leftNext championed an C4
    leftNext championed by S19
    leftNext chanting and O18
    leftNext chanting mixed O6
    leftNext chanting title I8
    leftNext chants of I-15
    leftNext characterized as I5
    leftNext characterized him I-50
    leftNext charged a O33
    leftNext charged argument O19
    leftNext charged corey B52
    leftNext charged in O12
    leftNext charged into I82
    leftNext charged that O-41C64S18
    leftNext charged uprising O33
    leftNext charged with I4
    leftNext charged zimmerman I40
    leftNext chatter about O6
    leftNext cheer and O19
    leftNext cheer on I28
    leftNext cheer up O11
    leftNext cheer when B50I7
    leftNext cite to O78
    leftNext cited a O-10
    leftNext cited his C52
    leftNext cited in O6
    leftNext cited johnson I20
    leftNext cited reports I15
    leftNext cited the O5
    leftNext cited trade I30
    leftNext cites his I12
    leftNext citing local O7
    leftNext citing trump I6
    leftNext claim , I14
    leftNext claim a O-9
    leftNext claim about O18
    leftNext claim an I4
    leftNext claim clinton I65
    leftNext claim credit I15S54
    leftNext claim for O34
    leftNext claim is I10
    leftNext claim on O81
    leftNext claim over I78
    leftNext claim roots I46
    leftNext claim that O14I-9C4
    leftNext claim the I-16
    leftNext claim to I23
    leftNext claim was I23
    leftNext claimed a O23
    leftNext claimed at I12
    leftNext claimed by S72
    leftNext claimed itself I51
    leftNext claimed on S92
    leftNext claimed responsibility C35
    leftNext claimed that B-8
    leftNext claimed the O79
    leftNext claiming allegiance I-34
    leftNext claiming he I62
    leftNext claiming his O126
    leftNext claiming number O50
    leftNext claiming some O36
    leftNext claiming that O10
    leftNext claiming without I-7C21
    leftNext claims as O-6
    leftNext claims culled O11
    leftNext claims from I67
    leftNext claims hillary I17
    leftNext claims tend C148
    leftNext claims that I-19C49S23
    leftNext clarify his I28
    leftNext co-sponsored legislation I11
    leftNext coined the O6S16
    leftNext commented on O-13B13
    leftNext complain about I22
    leftNext complained about I16
    leftNext complained during O32
    leftNext complained to O7
    leftNext complaints about O52I-18
    leftNext complaints among I41
    leftNext complaints by S7
    leftNext complaints from S4
    leftNext concede that I48
    leftNext conceded in O16C16
    leftNext conceded when O25
    leftNext conceding that I-9
    leftNext conceding the O45
    leftNext concern about C-15
    leftNext concern among O64
    leftNext concern coursing O5
    leftNext concern for I-8C45
    leftNext concern over I52
    leftNext concern that O-4I4C49S27
    leftNext concern to O9
    leftNext concern within I26
    leftNext concluded , O-87S84
    leftNext concluded a S10
    leftNext concluded by I24C72
    leftNext concluded so C55
    leftNext concluded that O30B-67
    leftNext concluded was I4
    leftNext concludes on O15
    leftNext concludes that I-25C23
    leftNext condemned as S68
    leftNext condemning trump O76
    leftNext condemning violence I102
    leftNext confident , O14
    leftNext confident about O16
    leftNext confident in O4
    leftNext confident that O-4C6
    leftNext confirmed a O-16I58
    leftNext confirmed as I11S19
    leftNext confirmed breitbart I67
    leftNext confirmed by S72
    leftNext confirmed that O-16C88
    leftNext confirmed the O39I-14
    leftNext confirmed with O8
    leftNext congratulating organizers S25
    leftNext considered , O-30
    leftNext considered an S52
    leftNext considered at I-15
    leftNext considered challenging I28
    leftNext considered for S27
    leftNext considered harsher S34
    leftNext considered how I4
    leftNext considered occupied S67
    leftNext considered top-tier I7
    leftNext considered unclean S7
    leftNext considered using I29
    leftNext considers him I-6
    leftNext consistently beats O7
    leftNext consistently booed O-36C71
    leftNext contends that I-14S34
    leftNext continued , O158
    leftNext continued a O33
    leftNext continued after O11
    leftNext continued angst I16
    leftNext continued backlash O-10S62
    leftNext continued her I24
    leftNext continued his I-19C29
    leftNext continued in C23
    leftNext continued struggles I45
    leftNext continued the O26
    leftNext continued their O7
    leftNext continued threats I11
    leftNext continued to C20
    leftNext continued with I80
    leftNext continued withdrawals O32
    leftNext contrasted his I32
    leftNext contrasted that O27
    leftNext contrasting her I-21C57S4
    leftNext contrasting herself I24
    leftNext convince enough C31
    leftNext convince judges I6
    leftNext convince some O33
    leftNext convince supporters I9
    leftNext convince swing I29
    leftNext convince the O-7I15
    leftNext convinced many I-46S15
    leftNext convinced that I10
    leftNext countered , I13
    leftNext credited to S83
    leftNext critic of B55
    leftNext criticism - O18
    leftNext criticism both S99
    leftNext criticism by O12
    leftNext criticism even S65
    leftNext criticism from C-4S24
    leftNext criticism in O42
    leftNext criticism of C8
    leftNext criticism on C67
    leftNext criticism over I5
    leftNext criticism the O12
    leftNext criticism with O95
    leftNext criticize cruz C105
    leftNext criticize everyone I4
    leftNext criticize him I9
    leftNext criticize his O4I-4
    leftNext criticized by S63
    leftNext criticized clinton O5I-5
    leftNext criticized for O-5I11
    leftNext criticized ford O4I-46C61
    leftNext criticized move O81
    leftNext criticized on C123
    leftNext criticized press I39
    leftNext criticized sanders O19I-15
    leftNext criticizing - C62
    leftNext criticizing comey O23
    leftNext criticizing donald I20
    leftNext criticizing police O10
    leftNext criticizing president O51
    leftNext criticizing the S55
    leftNext cry for O9
    leftNext cry from O55
    leftNext cry of C25
    leftNext debated not O42
    leftNext debated on O6
    leftNext decided , I73C129
    leftNext decided against O47I-9
    leftNext decided by O22
    leftNext decided he O25
    leftNext decided it O22
    leftNext decided last I27
    leftNext decided on C85
    leftNext decided they O10
    leftNext decided to C-46
    leftNext decided what I17
    leftNext decided which S128
    leftNext deciding to O10
    leftNext deciding vote O9
    leftNext deciding whether I13
    leftNext declare an C58
    leftNext declared , C49
    leftNext declared alyssa S141
    leftNext declared for O10
    leftNext declared him I24
    leftNext declared in C50
    leftNext declared of O55
    leftNext declared on I10
    leftNext declared that I-4C34
    leftNext declared the I-6
    leftNext declared war O-7
    leftNext declaring clinton I54
    leftNext declaring donald O5I-19S17
    leftNext declaring himself O60
    leftNext declaring that I-5
    leftNext declaring victory O17
    leftNext declined , O-11C6
    leftNext declined a I57
    leftNext declined comment I10
    leftNext declined in O27
    leftNext declined multiple I52
    leftNext declined to B20I-6C7S22
    leftNext decried rote I-13
    leftNext deemed classified I-14
    leftNext deemed mixed I30
    leftNext deemed those O25
    leftNext defended cruz O22
    leftNext defended himself I16
    leftNext defended his I-6C25
    leftNext defended the O-7I38
    leftNext defended troubled S17
    leftNext defended trump O29I-9
    leftNext defender , O24
    leftNext defender of O-11B35
    leftNext defending a O-8C46
    leftNext defending election O4
    leftNext defending his O9I-24
    leftNext defending that I81
    leftNext defends his O-4
    leftNext delivering his O12
    leftNext demanding , O8
    leftNext demanding lower I43
    leftNext denied : I66
    leftNext denied any I24
    leftNext denied his O-6I6
    leftNext denied merrick I18
    leftNext denied that B55I-5
    leftNext denied the I-13
    leftNext denied to O26
    leftNext denies any I49
    leftNext denies mike O26
    leftNext denies that O8I-44
    leftNext denounced as C93
    leftNext denounced by O86
    leftNext denounced former I42
    leftNext denounced gop I32
    leftNext denounced suggestions I35
    leftNext denounced the I-25C36
    leftNext denounced what O335
    leftNext denouncing communists O33
    leftNext denouncing his O-4
    leftNext denouncing porous I6
    leftNext denouncing republican S28
    leftNext denouncing the I-30
    leftNext derided as I6
    leftNext derided at O25
    leftNext derided by S38
    leftNext describe as I18
    leftNext describe foreign I4
    leftNext describe it O35
    leftNext describe sanders I40
    leftNext describe the I34
    leftNext describe themselves O7I-19
    leftNext describe those O59
    leftNext described a O-15I13
    leftNext described by S33
    leftNext described her S169
    leftNext described his O22I4
    leftNext described how I43
    leftNext described it I-40
    leftNext described manafort O35
    leftNext described on I-55
    leftNext described presumptive O24
    leftNext described the O-6I4
    leftNext described themselves I-22
    leftNext described to S27
    leftNext describes itself C86
    leftNext describes large O20
    leftNext describing the O-6I-4C4
    leftNext detailing predatory O14I-4
    leftNext detailing their O19
    leftNext detailing what I6
    leftNext disagree on I-8
    leftNext disagreement ; S9
    leftNext disagreements broke S12
    leftNext disagreements with O-4B8
    leftNext disappointed sanders O25
    leftNext disavow ) C8
    leftNext disavow mr I-17
    leftNext disavow the I29
    leftNext disclosed , I-38C5S19
    leftNext disclosed as O31
    leftNext disclosed for I30
    leftNext disclosed to I7
    leftNext discuss any I5
    leftNext discuss his O36
    leftNext discuss internal I16
    leftNext discuss options I20
    leftNext discuss reasons O10
    leftNext discuss the B-6C29
    leftNext discussed how I13
    leftNext discussed the I4
    leftNext discussing a I24
    leftNext discussing for O56
    leftNext discussing his I101
    leftNext dislike the S25
    leftNext disliked by S79
    leftNext disliked the I43
    leftNext dismay at I22
    leftNext dismayed by C35
    leftNext dismayed to O34I-4
    leftNext dismiss lewandowski O4
    leftNext dismissed a I45
    leftNext dismissed after S176
    leftNext dismissed as O8
    leftNext dismissed attempts S91
    leftNext dismissed by S28
    leftNext dismissed concerns I18
    leftNext dismissed critique I4
    leftNext dismissed efforts I4
    leftNext dismissed him O20
    leftNext dismissed on O9
    leftNext dismissed so O28
    leftNext dismissing him I36
    leftNext dismissing the O28I-17
    leftNext dismissive of O7
    leftNext displayed by I5
    leftNext displayed little O7
    leftNext displayed some O16I-10
    leftNext displaying a O-4
    leftNext distanced himself I-6C9
    leftNext documented fact-checking O20
    leftNext doubt emerge O15
    leftNext doubt has S-8
    leftNext doubt of O38
    leftNext doubt raise O5
    leftNext doubts about O6
    leftNext dubbed himself O18
    leftNext eager , O63
    leftNext eager to O6C-24
    leftNext echoed a C30
    leftNext echoed by S80
    leftNext echoed mr I18
    leftNext echoed sanders O85
    leftNext echoed the O51
    leftNext echoed with C101
    leftNext echoing a I59
    leftNext echoing comments I12
    leftNext echoing many I34
    leftNext emailed a I10
    leftNext emailed reporters O11
    leftNext emailed to I6
    leftNext emphasize party-building I32
    leftNext emphasize that I23
    leftNext emphasize the O5I-4
    leftNext emphasized that B-51I42
    leftNext emphasizing overall I-26
    leftNext emphasizing the B144
    leftNext emphasizing those O10
    leftNext emphasizing to I9
    leftNext enamored of B68C25
    leftNext encourage new I16
    leftNext encourage young C30
    leftNext encouraged a O32
    leftNext encouraged borrowing O60
    leftNext encouraged by S53
    leftNext encouraged people O28
    leftNext endorse , C63
    leftNext endorse a O6I-8C23
    leftNext endorse clinton O98
    leftNext endorse early I11
    leftNext endorse hillary I-25C64
    leftNext endorse him S93
    leftNext endorse house S62
    leftNext endorse trump I44
    leftNext endorsed a O-17C39S30
    leftNext endorsed and I17C109
    leftNext endorsed bernie S40
    leftNext endorsed by S8
    leftNext endorsed canova O32
    leftNext endorsed clinton O26
    leftNext endorsed cruz O6S77
    leftNext endorsed during S93
    leftNext endorsed her O9I-71
    leftNext endorsed him O16S13
    leftNext endorsed in C97S12
    leftNext endorsed jeb I-14C15
    leftNext endorsed kasich S108
    leftNext endorsed mr I-16C7
    leftNext endorsed mrs C-10
    leftNext endorsed obama I50
    leftNext endorsed republican O29I-10
    leftNext endorsed sanders O24I-11
    leftNext endorsed senator O-22
    leftNext endorsed the O-15I25
    leftNext endorsed trump O34C5
    leftNext endorses paul O40
    leftNext endorses trump C10
    leftNext endorsing any I31
    leftNext endorsing hillary I115
    leftNext endorsing late O35
    leftNext endorsing the I8
    leftNext endorsing trump I-4
    leftNext enthusiastically behind I42
    leftNext envisioned when O38
    leftNext estimates by O-8I16
    leftNext estimates linkedin I10
    leftNext expect economic I4
    leftNext expect fake I41
    leftNext expect mr O26
    leftNext expect over O59
    leftNext expect that I20
    leftNext expect the O14
    leftNext expect to O-6I54
    leftNext expected , O20
    leftNext expected anytime O98
    leftNext expected can O5
    leftNext expected de-classification O43
    leftNext expected international O28
    leftNext expected such O7
    leftNext expected this I20
    leftNext expected to C-4S-8
    leftNext expecting from O35
    leftNext expecting thousands I7
    leftNext expecting trump O27
    leftNext explain its I28
    leftNext explain the O5
    leftNext explain this O52
    leftNext explain to I56
    leftNext explained , O-5I83
    leftNext explained by O9
    leftNext explained how I43
    leftNext explained in I28C139
    leftNext explained it C17
    leftNext explained through O14
    leftNext explained why O26B10I-24
    leftNext explained with C32
    leftNext explaining his I35
    leftNext explaining how I9
    leftNext explaining the O23
    leftNext explaining why I-4
    leftNext explains his O46
    leftNext explains the O33
    leftNext explicitly going C9
    leftNext explore the O32
    leftNext explore tunnels O10
    leftNext express much C29
    leftNext express regret I44
    leftNext express sharp I75
    leftNext express their O27
    leftNext express toward I21
    leftNext express your O83
    leftNext expressed argument I31
    leftNext expressed by O22
    leftNext expressed discomfort C46
    leftNext expressed frustration O7
    leftNext expressed his O5
    leftNext expressed skepticism I33
    leftNext expressed support I-7C101
    leftNext expressed sympathy C24
    leftNext extensively by I31
    leftNext falsely - I5
    leftNext falsely marketed O41
    leftNext fear , S51
    leftNext fear and O13
    leftNext fear in I22
    leftNext fear of S44
    leftNext fear than I60
    leftNext fear that I-5
    leftNext feared a O8
    leftNext feared the I29
    leftNext feel , O7
    leftNext feel a O5I-72
    leftNext feel compelled I9
    leftNext feel discriminated I19
    leftNext feel free O13
    leftNext feel need I11
    leftNext feel of O-4I6C20
    leftNext feel so O72
    leftNext feel that O17
    leftNext feel the O-12
    leftNext feel well O33
    leftNext fiercely anti-castro S5
    leftNext fiercely competitive O-5I5
    leftNext fiercely protected S10
    leftNext finds , O15
    leftNext finds a O35
    leftNext finds clinton I26
    leftNext finds herself C82
    leftNext finds its O21
    leftNext finds trump I52
    leftNext floated as O8
    leftNext floated have O19
    leftNext floated the C45
    leftNext focuses its O58
    leftNext focuses on O-4
    leftNext footage captured I4
    leftNext footage from S79
    leftNext forcefully and S62
    leftNext forcefully shaken O4
    leftNext formally ask O25
    leftNext formally enter O19
    leftNext formally marking I-31C41
    leftNext formally marrying O25
    leftNext formally respond O25
    leftNext forth an I-29C35
    leftNext forth by O9S75
    leftNext forth of O11
    leftNext forth on O-49
    leftNext found , I55
    leftNext found a O28I-5
    leftNext found alone O5
    leftNext found both I26
    leftNext found by I19
    leftNext found clinton I11
    leftNext found comic C90
    leftNext found considerable I10
    leftNext found democrats I76
    leftNext found discriminatory S42
    leftNext found herself I56
    leftNext found himself O21
    leftNext found improvements I23
    leftNext found in I-19
    leftNext found minimum-wage I30
    leftNext found mr I13
    leftNext found myself S114
    leftNext found no I16
    leftNext found number O-43I4
    leftNext found sanctuary O26
    leftNext found slain O6
    leftNext found someone I4
    leftNext found that I17
    leftNext found the S24
    leftNext found their C122
    leftNext found themselves O8
    leftNext found they O23
    leftNext found to I6
    leftNext found trump I41
    leftNext found virtually I8
    leftNext found ways O6I-10
    leftNext found zimmerman B111I-9
    leftNext found — O11
    leftNext furious , O19
    leftNext furious debate O9
    leftNext guess whether I35
    leftNext hailed these O23
    leftNext hailing distance S23
    leftNext hailing the I32
    leftNext highlighted endorsements I28
    leftNext highlighted polls I20
    leftNext highlighted the O16I-14
    leftNext highlighting his I16
    leftNext highlighting how O45
    leftNext highlighting mr C17
    leftNext highlighting sen O9I-8
    leftNext highlighting singer C14
    leftNext highlighting the O7I-10S25
    leftNext highlighting top I62
    leftNext highlights as I4
    leftNext highlights how O14
    leftNext highlights the I27
    leftNext highlights tv O32
    leftNext hinted at O8
    leftNext hinted that I-6
    leftNext hints at C46
    leftNext hints of O6I-21
    leftNext hope , O13
    leftNext hope at O23
    leftNext hope for I4S51
    leftNext hope from I16
    leftNext hope her I8
    leftNext hope ranch O16
    leftNext hope that S56
    leftNext hope they I39
    leftNext hope this I8
    leftNext hope to O17I4
    leftNext hoped an I14
    leftNext hoped for O10I-19
    leftNext hoped that I44
    leftNext hoped to B132
    leftNext hopes and O41
    leftNext hopes can I22
    leftNext hopes he’d I35
    leftNext hopes his I27
    leftNext hopes not O28
    leftNext hopes of O4
    leftNext hopes on I73
    leftNext hopes that O-6I11
    leftNext hopes will O-25
    leftNext hoping ( C83
    leftNext hoping a I22
    leftNext hoping for I-20
    leftNext hoping that I8
    leftNext hoping to C-14
    leftNext hoping voters I27
    leftNext hung in C42S35
    leftNext hung over O28
    leftNext i'd add I9
    leftNext identified and O31
    leftNext identified as I-11S5
    leftNext identified at I20
    leftNext identified china I26
    leftNext identified emails O16
    leftNext identified herself O51
    leftNext identified sullivan O4
    leftNext identified the O-33
    leftNext identified with O29
    leftNext imagined christie I59
    leftNext imagined republican O108
    leftNext impassioned case O11
    leftNext impassioned scare O80
    leftNext implication that I-9
    leftNext implicitly , I66
    leftNext implicitly criticizes B11
    leftNext implied that O11I-20S23
    leftNext implying that B148
    leftNext imposed sanctions O19
    leftNext impressed by O-15B79
    leftNext impressed with C5S7
    leftNext inclination toward O15
    leftNext indicate he'll O46
    leftNext indicate the I8
    leftNext indicated any O39C5
    leftNext indicated he I28
    leftNext indicates , O-35I4
    leftNext indicates she O65
    leftNext indicates that I10
    leftNext informed by O7
    leftNext informed regional O32
    leftNext insist , O-15I34
    leftNext insist he I10
    leftNext insist the O4I-23C92
    leftNext insisted curiel O37I-14
    leftNext insisted in C5
    leftNext insisted on O-4S103
    leftNext insisted they I8
    leftNext insisted thursday O9
    leftNext insisted to O12
    leftNext insistence on O-5B119
    leftNext insists that I24
    leftNext interjected by C17
    leftNext interpreted as B77
    leftNext interpreted meant I36
    leftNext introducing a I-7C65
    leftNext introducing charges I99
    leftNext introducing president O45
    leftNext invoked ronald O15
    leftNext invoked the O4I-7
    leftNext issued , O4
    leftNext issued a I-5C24
    leftNext issued by O-4I4S-6
    leftNext issued death O11
    leftNext issued earlier S12
    leftNext issued in S32
    leftNext issued last I4
    leftNext issued the C19
    leftNext issued this I5
    leftNext issued to O17
    leftNext i’d love I11
    leftNext i’d never S34
    leftNext i’ve heard I48
    leftNext i’ve not O-35S4
    leftNext i’ve presided O16
    leftNext joked , O23
    leftNext joked that O-43
    leftNext joked to O41
    leftNext joked with O11
    leftNext justify his O69
    leftNext keenly by S45
    leftNext knocked marco I26
    leftNext knocked out O59
    leftNext know , C21
    leftNext know about O12
    leftNext know because O23
    leftNext know donald I-22C60
    leftNext know is I55
    leftNext know it O7I-31
    leftNext know little O16
    leftNext know so O27
    leftNext know that I5
    leftNext know the O24I-14
    leftNext know their O-5I82
    leftNext know this O25C6
    leftNext know whether I23
    leftNext know which I66
    leftNext know you I9
    leftNext known , C4
    leftNext known about O8
    leftNext known among S64
    leftNext known as C32
    leftNext known by S-4
    leftNext known government O19
    leftNext known inside I-5S26
    leftNext known online C29
    leftNext known political S17
    leftNext known to I4
    leftNext known trump S175
    leftNext known was I17
    leftNext known what I11
    leftNext knows fer O35I-6
    leftNext knows what O12
    leftNext labeled mixed B6S12
    leftNext laid bare O37
    leftNext laid eyes O19
    leftNext laid off O-28S10
    leftNext laid plans I9
    leftNext lambasted as B52
    leftNext lamented her I43
    leftNext lamented in O35
    leftNext lamented the I14
    leftNext lashed out B20C11
    leftNext laying a O72
    leftNext laying bare I8
    leftNext laying flowers O5
    leftNext laying off I28
    leftNext leans on O27
    leftNext learned by I22
    leftNext learned enough I22
    leftNext learned how I-32C38
    leftNext learned in O-7I11
    leftNext learned of O13
    leftNext learned that I-4C38S8
    leftNext lectured on O6
    leftNext lectured the O4
    leftNext liked by S56
    leftNext likened the I41
    leftNext lining up O-18C52
    leftNext listed an O-16I8
    leftNext listed as I10
    leftNext listed by I52
    leftNext listed clinton O28
    leftNext listed investments O68
    leftNext listed on I-5S43
    leftNext listed the O-8B130
    leftNext listing trump O31
    leftNext loudly reprised O-5
    leftNext measured , C18
    leftNext measured by S64
    leftNext measured the O34
    leftNext mention all O-8I4
    leftNext mention cruz O47
    leftNext mention his O10I-7
    leftNext mention marco I14
    leftNext mention obama I8
    leftNext mention of B-26I6
    leftNext mention republican O4I-12
    leftNext mention that I-38
    leftNext mention the I24
    leftNext mention trump O16
    leftNext mentioned a I54
    leftNext mentioned above O5I-4
    leftNext mentioned as I-7
    leftNext mentioned by S77
    leftNext mentioned china C10
    leftNext mentioned clinton I-30C59
    leftNext mentioned later O25
    leftNext mentioned raising O11I-6
    leftNext mentioned the O-14
    leftNext mentioning clinton I9
    leftNext mentioning him O31
    leftNext mentions her O34
    leftNext mentions its O18
    leftNext mentions on O-12C58S16
    leftNext mentions scare I27
    leftNext mocked by O14
    leftNext mocked each O51
    leftNext mocked her O123
    leftNext mocked scare I29
    leftNext mocked the O-18I11
    leftNext mocking concerns I56
    leftNext mocking gop I16
    leftNext mounted a O34
    leftNext mounted an C92
    leftNext mounted by O22
    leftNext mounting a I29C37
    leftNext named antonio C18
    leftNext named because I30
    leftNext named birmingham I33
    leftNext named bradley S84
    leftNext named by S67
    leftNext named cleveland I-29
    leftNext named eric S-5
    leftNext named fethullah O34
    leftNext named for O23
    leftNext named her O-14
    leftNext named minning I69
    leftNext named obama I14
    leftNext named the O-12
    leftNext named title O34
    leftNext negotiated between O7S57
    leftNext negotiated in I24
    leftNext negotiated over O10
    leftNext nominated as I4
    leftNext nominated by S73
    leftNext nominated gen O20
    leftNext nominated hillary O53
    leftNext nominated jim I27
    leftNext nominated richard O14
    leftNext nominated to O-4S92
    leftNext noted , O-16I34
    leftNext noted a I-9S63
    leftNext noted clinton I-14C27
    leftNext noted constitutional O12
    leftNext noted in I-15
    leftNext noted latinos I71
    leftNext noted recently O5
    leftNext noted that O16B-22C-4
    leftNext noted when O45
    leftNext notes about O140
    leftNext notes from O-23S41
    leftNext notes similar O16
    leftNext notes the O-13
    leftNext noticed a O97
    leftNext noticed how I55
    leftNext noticed in O22
    leftNext noticed on S159
    leftNext noticed the I19
    leftNext noting her I5
    leftNext noting that O-31C8
    leftNext noting the C92
    leftNext noting there O17
    leftNext observed , O-7I28
    leftNext observed voting S9
    leftNext offered a I13
    leftNext offered advice S69
    leftNext offered an B48I-14C60
    leftNext offered analysis O15
    leftNext offered as O21
    leftNext offered by O5
    leftNext offered fewer O57
    leftNext offered her O6I-59C31
    leftNext offered himself C38
    leftNext offered his O-18C19
    leftNext offered in O63
    leftNext offered increasingly C151
    leftNext offered no I23
    leftNext offered some O21I-28
    leftNext offered the I4
    leftNext offered their I15
    leftNext offered up I86
    leftNext offered yet I24
    leftNext officially broke O12
    leftNext officially no O29
    leftNext officially pledged C156
    leftNext officially puts O13
    leftNext officially register O31
    leftNext officially respond I5
    leftNext officially stayed O-8
    leftNext openly gay C87
    leftNext openly injects O35
    leftNext openly ridicule I24
    leftNext openly segregationist O5
    leftNext oppose any O20I-4
    leftNext oppose boots I5
    leftNext oppose concessions O-16S69
    leftNext oppose cutting I11
    leftNext oppose erdogan O27
    leftNext oppose expanded O44
    leftNext oppose same-sex I51
    leftNext oppose taxing O14I-5
    leftNext oppose the O-10
    leftNext opposed , O-44C35
    leftNext opposed a O-6S26
    leftNext opposed as O58
    leftNext opposed by I6
    leftNext opposed his I-4
    leftNext opposed it O72
    leftNext opposed obama O20I-5
    leftNext opposed the O9
    leftNext opposed to I20
    leftNext opposed trump C102S58
    leftNext opted not I26
    leftNext opted to I14S85
    leftNext ordered emanuel I10
    leftNext ordered periodic I8
    leftNext ordered such O5
    leftNext ordered that O-47
    leftNext ordered the B30I-5C49
    leftNext ordered them I56
    leftNext ordered to I72
    leftNext ordered up I92
    leftNext outlined in I148
    leftNext outlined their O47I-11
    leftNext outlining development O9
    leftNext outlining her O23
    leftNext outlining several I31
    leftNext outlining the I4
    leftNext outraged , I7
    leftNext outraged by O9
    leftNext outspoken detractor O5
    leftNext outspoken in I48
    leftNext outspoken on I-9
    leftNext overturned by S15
    leftNext paints herself I37
    leftNext paints in C141
    leftNext passion behind O27
    leftNext passion that C99
    leftNext paused , I70
    leftNext paused and O14
    leftNext persuade david O8
    leftNext persuade other O28I-13
    leftNext persuade sanders C29
    leftNext persuade so-called I11
    leftNext persuade superdelegates I-27
    leftNext persuade the I7
    leftNext persuade undecided O14
    leftNext persuade voters I54
    leftNext persuaded to O11
    leftNext persuading some I4
    leftNext pitches monday O20
    leftNext pitches to O6
    leftNext pivoted to I7
    leftNext plainly inspired O32
    leftNext plainly struggled I5
    leftNext pleaded with O17I-14
    leftNext pledges to O24
    leftNext pledging further O41
    leftNext pointed critique S104
    leftNext pointed critiques O22
    leftNext pointed north O69
    leftNext pointed out O8I49
    leftNext pointed to S-7
    leftNext pointedly , C10
    leftNext pointedly for O15
    leftNext pointing a C124
    leftNext pointing fingers I-25
    leftNext pointing this I14
    leftNext pointing to O-5
    leftNext portray herself I21
    leftNext portrayed as O-42C76S38
    leftNext portrayed by S49
    leftNext portrayed her S59
    leftNext portrayed himself I125
    leftNext portrayed martin O41
    leftNext portrayed protestors O30
    leftNext portraying a O26
    leftNext portraying mexican I18
    leftNext posted a I-4C7
    leftNext posted an O27
    leftNext posted at S91
    leftNext posted from C36S14
    leftNext posted her O16
    leftNext posted in I63
    leftNext posted just C18
    leftNext posted more O88
    leftNext posted on I-21S16
    leftNext posted sharon S54
    leftNext posted their C82
    leftNext posted to O11
    leftNext posted via C47
    leftNext praise for O-31B63
    leftNext praise from O13I-36
    leftNext praise his S50
    leftNext praise last O64
    leftNext praise mrs O24
    leftNext praise on I21
    leftNext praised clinton O-18
    leftNext praised for I7
    leftNext praised former S115
    leftNext praised her I7
    leftNext praised mr I-34
    leftNext praised pence I-7
    leftNext praised republican C160
    leftNext praised those I82
    leftNext praises breitbart I45
    leftNext praising jeb I30
    leftNext praising the O4
    leftNext predict , I17
    leftNext predict between I34
    leftNext predict how C13
    leftNext predicted about I59
    leftNext predicted an I-6C54
    leftNext predicted at O9
    leftNext predicted clinton O26
    leftNext predicted madeleine S93
    leftNext predicted the S32
    leftNext predicted victory I30
    leftNext predicting a O23
    leftNext predicting an I25
    leftNext predicting that O6
    leftNext prefer a S70
    leftNext prefer an O72
    leftNext prefer other I7C97
    leftNext prefer someone I-41S39
    leftNext prefer to O12B72
    leftNext preferred clinton I-8
    leftNext preferred methods I24
    leftNext preferred venue O5
    leftNext presented a I-16C21
    leftNext presented as C148
    leftNext presented by O67
    leftNext presented herself I30C97
    leftNext presented with I37
    leftNext presenting an I60
    leftNext pressed - I86
    leftNext pressed by S41
    leftNext pressed clinton I5
    leftNext pressed republican O101
    leftNext pressed sunday O13
    leftNext pressing fact O-20S7
    leftNext pressing question I20
    leftNext pressing schumer O33
    leftNext pressing their O7
    leftNext proceeded to O21C28
    leftNext proclaimed at O48
    leftNext projected along O17
    leftNext projected as I25S9
    leftNext projected by S24
    leftNext prominently featured S102
    leftNext promised $ S45
    leftNext promised as I29
    leftNext promised sunday O31
    leftNext promised that I5
    leftNext promises action I22
    leftNext promises by C37
    leftNext promises is O8
    leftNext promises monday I44
    leftNext promises to O12C-50
    leftNext promising news O14
    leftNext promising not I53
    leftNext promising to I11
    leftNext promising universal I13
    leftNext promote , I26C15
    leftNext promote critical S66
    leftNext promote mr O124
    leftNext promote sanders O11
    leftNext pronounced his I130
    leftNext pronounced on O35
    leftNext proponent of I-7C6
    leftNext proposed , O33
    leftNext proposed a O-28B139
    leftNext proposed accepting I-4
    leftNext proposed agreement I42
    leftNext proposed annual O24
    leftNext proposed ban I7
    leftNext proposed budget I42
    leftNext proposed expansion I80
    leftNext proposed federal O27
    leftNext proposed new O14
    leftNext proposed paying O8
    leftNext proposed repealing S40
    leftNext proposed that I36
    leftNext proposed the O10
    leftNext proposed under O69
    leftNext proposes breaking B38I-30
    leftNext proposes to I59
    leftNext proposing a B18I-4
    leftNext protested outside O28
    leftNext protested trump C37
    leftNext protesting against S120
    leftNext protesting delegates O29
    leftNext protesting unpaid I11
    leftNext publicly , O4I-5
    leftNext publicly and I32
    leftNext publicly apparent S14
    leftNext publicly as O18
    leftNext publicly available I-33C9S9
    leftNext publicly back O33
    leftNext publicly before S93
    leftNext publicly chastising I14
    leftNext publicly deliberating C68
    leftNext publicly for O64
    leftNext publicly neutral O36
    leftNext publicly on O-4
    leftNext publicly pledged O85
    leftNext publicly pondering I8
    leftNext publicly prioritized O31
    leftNext publicly released I10
    leftNext publicly so O57
    leftNext publicly to O-13
    leftNext publicly traded O7
    leftNext pushed china O8I-7
    leftNext pushed for O-5I7C9
    leftNext pushed hp I-22C84
    leftNext pushed in I21
    leftNext pushed mayor O40
    leftNext pushed states I13
    leftNext pushed the O27I-5
    leftNext pushed to S16
    leftNext pushed too O28
    leftNext pushes back O30
    leftNext pushes legislative I26
    leftNext pushing back I71
    leftNext pushing euroscepticism O48
    leftNext pushing is O38
    leftNext pushing obama O31
    leftNext pushing out O5
    leftNext pushing seven O17
    leftNext pushing to I40
    leftNext pushing up I63
    leftNext queries to I40
    leftNext questioned about I6
    leftNext questioned and O27
    leftNext questioned in C52
    leftNext questioned mr I28
    leftNext questioned pence O83
    leftNext questioned why I10
    leftNext questioning her O21I-10
    leftNext questioning how I68
    leftNext questioning in O43
    leftNext questioning israel O5
    leftNext questioning the S9
    leftNext questioning whether O-31
    leftNext questioning will I13
    leftNext quick browse O9
    leftNext quick instructions O11
    leftNext quick to O-6B-5I7
    leftNext quoted the O227
    leftNext quoted wassim I23
    leftNext quoting an I174
    leftNext railed against O6I-8C13
    leftNext rattled about O-4I6
    leftNext rattled at O50
    leftNext rattled by I69
    leftNext rattled off C48
    leftNext reacted in O9I-13
    leftNext reacted much O10
    leftNext reacted skeptically I10
    leftNext reads , O-15S58
    leftNext reads a S12
    leftNext reads from O24
    leftNext reads more O51
    leftNext realized reinforcements O85
    leftNext realized that I35
    leftNext rebuffed a O36
    leftNext rebuffed at O21
    leftNext rebuffed pressure I35
    leftNext rebuffed several O23
    leftNext rebuke of O25
    leftNext rebut sanders I15
    leftNext recalled by I37
    leftNext recalled donald S85
    leftNext recalled for O13
    leftNext recalled how I6
    leftNext recalled leonard I34
    leftNext recalled of O53C99
    leftNext recalled the C96
    leftNext recalling a I16
    leftNext recalling her O49
    leftNext recalling summer I-5
    leftNext reciting a C21
    leftNext reciting this I58
    leftNext recognize or O54
    leftNext recognize that I17
    leftNext recognize this S70
    leftNext recognizing this C90
    leftNext recommended a I109
    leftNext recommended by I51
    leftNext recommended district I27
    leftNext recommended slates O51
    leftNext recommended to O46
    leftNext recounted a I6
    leftNext recounted brief O45
    leftNext refer to O-5
    leftNext referenced the I-23
    leftNext referencing a I47
    leftNext referencing the I-17
    leftNext referred requests O90
    leftNext referred to C24S-8
    leftNext referring specifically C260
    leftNext referring the O67
    leftNext referring to I12C-72
    leftNext refuse service I12
    leftNext refuse services O23
    leftNext refuse to I23
    leftNext refusing to I6
    leftNext reiterated his O45
    leftNext reiterated that I-8C98
    leftNext rejected a S24
    leftNext rejected by S51
    leftNext rejected his I6
    leftNext rejected rumors I49
    leftNext rejected that O9
    leftNext rejected the O20B-25
    leftNext rejecting a O20
    leftNext rejecting an I10
    leftNext rejecting several I8
    leftNext rejecting the I46
    leftNext reluctant to I24C36
    leftNext remarked , O90
    leftNext remarked upon I73
    leftNext remarking in O29
    leftNext remarking that I123
    leftNext remember , O33
    leftNext remember back I48
    leftNext remember bernanke O27
    leftNext remember nothing I39
    leftNext remember that O59
    leftNext remembered as O6
    leftNext remembered for I59
    leftNext remind the O7I-9
    leftNext reminded foreign I5S47
    leftNext reminded the I5
    leftNext reminded viewers O17I-80
    leftNext reminded voters O-11I30
    leftNext reminding hillary O23I-6
    leftNext reminding voters I99
    leftNext reminds us O34
    leftNext reminds viewers I53
    leftNext renewed fears I70
    leftNext renewed that O32
    leftNext renewed title O7
    leftNext repeat , I36C47
    leftNext repeat almost O39
    leftNext repeat the C142
    leftNext repeated , C35
    leftNext repeated accusations O8I-11
    leftNext repeated attempts O15C115
    leftNext repeated comments I41
    leftNext repeated mispronunciations I-5C23S91
    leftNext repeated refusal I29
    leftNext repeated requests O9
    leftNext repeated the I27
    leftNext repeated votes I22
    leftNext repeatedly , O-71
    leftNext repeatedly booed O38
    leftNext repeatedly failed O19
    leftNext repeatedly made C40
    leftNext repeatedly pledged O11
    leftNext repeatedly tried I6
    leftNext repeatedly visited O35
    leftNext repeatedly without O16
    leftNext repeating for I-7C6S9
    leftNext repeating from B212
    leftNext repeating the O-15I10
    leftNext replied at I51
    leftNext replied in O5
    leftNext replied to O75
    leftNext reply from O30
    leftNext reported , I4S-38
    leftNext reported a C75
    leftNext reported after C271
    leftNext reported as O32
    leftNext reported at I9
    leftNext reported by O-53I26C-116S11
    leftNext reported daily O9B94C60
    leftNext reported direct S17
    leftNext reported earning O8
    leftNext reported earnings O6
    leftNext reported features O7I-26C63S11
    leftNext reported finding O124
    leftNext reported from O36
    leftNext reported it O27I-16
    leftNext reported its I4
    leftNext reported last O-5C34S31
    leftNext reported monday C25
    leftNext reported net O42
    leftNext reported number I10
    leftNext reported on I6C-27
    leftNext reported previously S10
    leftNext reported raising I44
    leftNext reported receiving O27
    leftNext reported spending O-51C-6S6
    leftNext reported ten I262
    leftNext reported that I45
    leftNext reported the S80
    leftNext reported to C6
    leftNext reported year-over-year O34
    leftNext reportedly , I19
    leftNext reportedly amassed I5
    leftNext reportedly been I42
    leftNext reportedly began O-34
    leftNext reportedly caught O31
    leftNext reportedly considering I4
    leftNext reportedly consulted O4I-5
    leftNext reportedly erupted I18
    leftNext reportedly has C13
    leftNext reportedly infiltrated O-8
    leftNext reportedly spending I4
    leftNext reportedly targeted O-14
    leftNext reportedly wants O48
    leftNext reportedly winning O39
    leftNext requested and O35
    leftNext requested anonymity O47I-5
    leftNext requested by I77
    leftNext requested months O-6
    leftNext requested of O6I-6
    leftNext requested yet I7
    leftNext resist efforts I26
    leftNext resisted release O9
    leftNext resisted sanders I89
    leftNext resonated globally O-14
    leftNext resonated with S118
    leftNext responded as O40
    leftNext responded by O17C-23
    leftNext responded first I47
    leftNext responded late C51
    leftNext responded that I10
    leftNext responded to I-4C41
    leftNext responded with C-13
    leftNext responds to O-4
    leftNext retweeted a I65
    leftNext retweeted number C10S20
    leftNext retweeted the I31
    leftNext retweeted was O40
    leftNext reveal details O78
    leftNext reveal hillary I30
    leftNext reveal the O15I-13
    leftNext revealed , O-7I34
    leftNext revealed : O14
    leftNext revealed a I39
    leftNext revealed as O5
    leftNext revealed deep I7
    leftNext revealed last S57
    leftNext revealed private S46
    leftNext revealed that O5I-7S14
    leftNext revealed this O16
    leftNext revealed trump I56
    leftNext revealed wednesday C73
    leftNext revealed weiner O37
    leftNext revealed who O20I-6
    leftNext reveals whether O49
    leftNext revised his C61
    leftNext ripped away O17
    leftNext ripped fbi I7
    leftNext ripped into C32
    leftNext ripped them I76
    leftNext rousing democrats O41
    leftNext ruled and I17
    leftNext ruled only I20
    leftNext ruled that S34
    leftNext said , O-7C24S-26
    leftNext said - O-19C19
    leftNext said . O8I16
    leftNext said : B-44
    leftNext said a B-52I-14C-16S22
    leftNext said about O32S15
    leftNext said aclu O35S-4
    leftNext said after O4S5
    leftNext said alan S59
    leftNext said almost O35
    leftNext said amy S-32
    leftNext said an S80
    leftNext said annamaria S12
    leftNext said answering O67
    leftNext said arizona O22I-13
    leftNext said arturo O4
    leftNext said as O26
    leftNext said at O7B-16I4C50S-8
    leftNext said atlantic O8
    leftNext said back C62
    leftNext said ben O35S-13
    leftNext said bennett O45
    leftNext said bob C9
    leftNext said both I-18C83S71
    leftNext said brett S9
    leftNext said by C8
    leftNext said carson O14I30C12S-58
    leftNext said china I13
    leftNext said christine S25
    leftNext said christopher I300
    leftNext said clinton C9
    leftNext said cordesman S33
    leftNext said could I22
    leftNext said courtney O110
    leftNext said cruz I-60
    leftNext said cuban O86
    leftNext said dan S6
    leftNext said david S14
    leftNext said deb O56S-6
    leftNext said democratic O-13S13
    leftNext said desantis S25
    leftNext said dino O6
    leftNext said doley S31
    leftNext said donna S5
    leftNext said dorothy S55
    leftNext said doyle O11S-9
    leftNext said drew S30
    leftNext said during B-29I7C63
    leftNext said earlier I-11S29
    leftNext said elizabeth S47
    leftNext said erin S122
    leftNext said fema I38
    leftNext said following O19I-10
    leftNext said for O10I-13C7
    leftNext said former S25
    leftNext said four C68
    leftNext said frank I57S-59
    leftNext said friday I39
    leftNext said friedman O91
    leftNext said from I-20C24
    leftNext said garrett O42S-8
    leftNext said geoff S4
    leftNext said gonzalez S126
    leftNext said gov O22
    leftNext said gregory O34S-31
    leftNext said has I19
    leftNext said having I8
    leftNext said hayati S34
    leftNext said he'd I-11
    leftNext said he'll O30
    leftNext said he’ll I45
    leftNext said hillary O14
    leftNext said his B-77I13S-33
    leftNext said hollande S4
    leftNext said house O13S-39
    leftNext said howard I22S24
    leftNext said ian O42
    leftNext said if O-5I14
    leftNext said in O19I10C44S-33
    leftNext said inevitable I5
    leftNext said is I58
    leftNext said it B-6I5
    leftNext said jack O24
    leftNext said jason C190S-9
    leftNext said jillian O83
    leftNext said john O-7
    leftNext said jon O20S-7
    leftNext said jose O5
    leftNext said karen O74
    leftNext said katie S20
    leftNext said ken O63S-6
    leftNext said kristen I178
    leftNext said kunin C51S-68
    leftNext said last I-13
    leftNext said late C77
    leftNext said lee S30
    leftNext said leslie O24
    leftNext said life S38
    leftNext said little I-21C12S5
    leftNext said lobbyist S70
    leftNext said louisa S56
    leftNext said marcia I24
    leftNext said mark S19
    leftNext said matt S25
    leftNext said mattie O112
    leftNext said mike S5
    leftNext said mona O63
    leftNext said monday O-11I17C49
    leftNext said mr I5
    leftNext said mrs O4I-48
    leftNext said ms O20
    leftNext said much C98
    leftNext said murphy O35S-31
    leftNext said nearly I7
    leftNext said no I-11C4
    leftNext said none I70
    leftNext said number O5I-6
    leftNext said obama I5
    leftNext said of O15I5C31
    leftNext said on O4C9S-5
    leftNext said one I5S12
    leftNext said over O6C70
    leftNext said overturning O-14
    leftNext said paloma C79S-29
    leftNext said patricia I-42
    leftNext said pentagon S-64
    leftNext said peter S5
    leftNext said pleasantly C48
    leftNext said pro-trump I6
    leftNext said ramos O53
    leftNext said renee O79
    leftNext said rep O7S-21
    leftNext said representative S132
    leftNext said republicans C160
    leftNext said rev S40
    leftNext said rick O37
    leftNext said rita S22
    leftNext said rnc O78S-10
    leftNext said robert I9C32S-48
    leftNext said robin O80
    leftNext said roseann S102
    leftNext said rudy O70S-7
    leftNext said runs I69
    leftNext said russell O119
    leftNext said sanders I9
    leftNext said saturday O19I-41
    leftNext said scott C200S-17
    leftNext said sen O-17S12
    leftNext said senator O16
    leftNext said several I6
    leftNext said she O-9I-13C27S8
    leftNext said sherman O-11S8
    leftNext said she’ll O29
    leftNext said six-million S97
    leftNext said some O-14I10
    leftNext said stacey O13
    leftNext said stephen O90S-10
    leftNext said steve O-24C205
    leftNext said steven O26S-5
    leftNext said succeeding I6
    leftNext said sunday C34
    leftNext said sunshine S51
    leftNext said susan O37
    leftNext said that C19S-6
    leftNext said the B-10I5C-12S-7
    leftNext said their S29
    leftNext said them O13
    leftNext said they S9
    leftNext said they’re I48
    leftNext said they’ve I14
    leftNext said this C62
    leftNext said those I9
    leftNext said to O7I-6
    leftNext said tom O68
    leftNext said trump I30
    leftNext said tuesday I7
    leftNext said uc-aft O66S-10
    leftNext said undecided O14
    leftNext said wall I-9S117
    leftNext said wednesday I-24
    leftNext said who C63
    leftNext said wilcox S48
    leftNext said will O-5I-10S11
    leftNext said with C94
    leftNext said without C65
    leftNext said would O-31
    leftNext said yes O16S10
    leftNext said yevgeny O17S-4
    leftNext say , I18C-66
    leftNext say - O21
    leftNext say : C9
    leftNext say ; O12
    leftNext say about O4
    leftNext say advise O11
    leftNext say and I51
    leftNext say anything I64
    leftNext say by C173
    leftNext say each I-39C71
    leftNext say experts S88
    leftNext say for O-11
    leftNext say goodbye O11
    leftNext say gun O37I-5
    leftNext say he O17
    leftNext say how I-24C45
    leftNext say immigrants O91
    leftNext say in I56
    leftNext say it I5
    leftNext say my O23I-20
    leftNext say nothing O131
    leftNext say officers I5
    leftNext say on O22
    leftNext say republican O-4I5
    leftNext say sanders I-46
    leftNext say she O-6I10
    leftNext say some O30
    leftNext say that B-57S29
    leftNext say the O4B-14I-14C14S21
    leftNext say their I13
    leftNext say they O6I-7C-15S11
    leftNext say they'll I23
    leftNext say to I122
    leftNext say trump I58
    leftNext say was I48
    leftNext say whether O46
    leftNext say who I13
    leftNext saying , O-65C5
    leftNext saying a I12
    leftNext saying as I16
    leftNext saying at I-58C49
    leftNext saying clinton I5
    leftNext saying exactly O10
    leftNext saying for C41
    leftNext saying he O-23C11S22
    leftNext saying his I41
    leftNext saying in C68
    leftNext saying industry I25
    leftNext saying japan S11
    leftNext saying she O7C-8
    leftNext saying such O42
    leftNext saying that B-16
    leftNext saying the O-15I21
    leftNext saying these O60
    leftNext saying they O17
    leftNext saying to I9
    leftNext saying trump O23
    leftNext saying wait I41
    leftNext saying we O12
    leftNext says , I6
    leftNext says : I90
    leftNext says a I-17S93
    leftNext says as O53
    leftNext says carl S13
    leftNext says clinton I21
    leftNext says despite I60
    leftNext says directly O9
    leftNext says he I-5
    leftNext says his C102
    leftNext says in O9
    leftNext says includes O14I-10
    leftNext says into O19
    leftNext says it O-11B27I4
    leftNext says millennials I25
    leftNext says on O35
    leftNext says political S39
    leftNext says ralph I20S-53
    leftNext says she I10C13
    leftNext says something O17I-11
    leftNext says such O18I-5
    leftNext says that S36
    leftNext says the O-5C20
    leftNext says there I38
    leftNext says they O17
    leftNext says to C76
    leftNext says trump I-49C52
    leftNext says we I35
    leftNext scorn , O10
    leftNext scorn from S39
    leftNext seeks records I145
    leftNext seeks the O13
    leftNext seem able O10
    leftNext seem closer O4
    leftNext seem him O4
    leftNext seem intent I78
    leftNext seem particularly I48
    leftNext seem relatively O19
    leftNext seem surprising I13
    leftNext seemed , O7
    leftNext seemed a O9I-8S7
    leftNext seemed caught I16
    leftNext seemed like O10I-14
    leftNext seemed more O5
    leftNext seemed most O23
    leftNext seemed ready I39
    leftNext seemed shaky I16
    leftNext seemed so I-17
    leftNext seemed to C4S-6
    leftNext seemed weaker O46
    leftNext seems , I26S58
    leftNext seems a I-35C62
    leftNext seems capable C223
    leftNext seems content I5
    leftNext seems improbable I-8C41
    leftNext seems increasingly I36
    leftNext seems inevitable O9
    leftNext seems like O-68
    leftNext seems likely O5
    leftNext seems more O22
    leftNext seems pretty I-15C82
    leftNext seems ready I42
    leftNext seems that O67
    leftNext seems the I46
    leftNext seems to I-9C10S18
    leftNext seems unlikely I62
    leftNext sees christie I20
    leftNext sees for I84
    leftNext sees himself I9
    leftNext sees his O82
    leftNext sees similar O70
    leftNext sees the O6
    leftNext seizing an C69
    leftNext seldom looking O44
    leftNext shocked after I16
    leftNext shocked nearly O9
    leftNext shouted , C73
    leftNext shouted from O13
    leftNext shouted out I4
    leftNext showed , O12
    leftNext showed a B-8S21
    leftNext showed both I6
    leftNext showed clinton O-19
    leftNext showed douglas I65
    leftNext showed flashes O110
    leftNext showed hillary I6
    leftNext showed his C95
    leftNext showed how O9I-17
    leftNext showed in C285
    leftNext showed just I71
    leftNext showed limited C57
    leftNext showed me O30
    leftNext showed mr I102
    leftNext showed no C50
    leftNext showed rubio I24
    leftNext showed shuster O29
    leftNext showed that B-8
    leftNext showed trump I42
    leftNext showed up O11I-7S45
    leftNext shown a O86
    leftNext shown by O4I-10C4
    leftNext shown cruz I59
    leftNext shown little O-25C58
    leftNext shown on O47
    leftNext shows airing O-34
    leftNext shows and O7
    leftNext shows clinton I-5
    leftNext shows did O16
    leftNext shows her I39
    leftNext shows hillary O17
    leftNext shows how O4I-5
    leftNext shows its O129
    leftNext shows like I-13
    leftNext shows number I36
    leftNext shows rose O24
    leftNext shows rubio I26
    leftNext shows sanders I7
    leftNext shows sound O8
    leftNext shows state C35S18
    leftNext shows that B-14
    leftNext shows the I30
    leftNext shows trump I55
    leftNext shows wendy I27
    leftNext shows whose O5
    leftNext sick patient C50
    leftNext sided with B26I-4C5
    leftNext signaled the O10
    leftNext signaled their I-7
    leftNext similarly coordinated I-30C38
    leftNext similarly out I12
    leftNext similarly timed C173
    leftNext singled out I-4
    leftNext slam singles O6
    leftNext slammed the B-10I-19S5
    leftNext slammed u.s O8I-8
    leftNext slamming his I54
    leftNext slamming into I35
    leftNext slamming the B31
    leftNext slamming trump O20
    leftNext slams at C174
    leftNext slams donald O7I-12
    leftNext slams hillary O8I-18
    leftNext slams kasich I19
    leftNext slams trump I46
    leftNext sober chapter O61
    leftNext sober nature I9
    leftNext solely on I17
    leftNext sought after O34
    leftNext sought in C198
    leftNext sought on I16
    leftNext sought political O84
    leftNext sought republican B135
    leftNext sought support O69
    leftNext sought the O41
    leftNext sought to B-8S24
    leftNext sought trump O63
    leftNext sounded a C6
    leftNext sounded far O-16C8
    leftNext sounded more I46
    leftNext sounded much O8
    leftNext sounded subdued O29
    leftNext sounds great O6
    leftNext sounds like I136
    leftNext sounds more O56
    leftNext sounds of O23
    leftNext sounds weirdly I19
    leftNext sparred , C37
    leftNext sparred over I-4
    leftNext speculated that B69
    leftNext speculation , I20
    leftNext speculation about I-25C50
    leftNext speculation as I-34
    leftNext speculation centered I35
    leftNext speculation such O24
    leftNext speculation was O5
    leftNext spotted directly I44
    leftNext squarely at I11
    leftNext squarely directed C42
    leftNext squarely on I8
    leftNext stated a C142
    leftNext stated an O8
    leftNext stated in C95
    leftNext stated last I31
    leftNext stated of O55
    leftNext stated on C36
    leftNext stated their O17
    leftNext statement , O-12C-6
    leftNext statement about O19
    leftNext statement and I-32
    leftNext statement apologizing C7
    leftNext statement at C25
    leftNext statement by O-42C5S20
    leftNext statement confirming I28
    leftNext statement contradicting I26
    leftNext statement earlier C80
    leftNext statement following O55
    leftNext statement from I40
    leftNext statement in I18C-13
    leftNext statement makes I-4
    leftNext statement obtained O12
    leftNext statement of I40
    leftNext statement on C7
    leftNext statement released O-19I12S-8
    leftNext statement so C103
    leftNext statement sunday I-7
    leftNext statement that I60
    leftNext statement was O7I-24
    leftNext statement — O-7I-10C45S9
    leftNext stating in O8
    leftNext stating on O36
    leftNext stating that I7
    leftNext stating there I-4
    leftNext stern opposition O-6S11
    leftNext stressed defense I20
    leftNext strongly engage O10
    leftNext strongly favored O30
    leftNext strongly in I19
    leftNext strongly positive O49
    leftNext strongly republican O23
    leftNext strongly support O7
    leftNext subsequently paid O-13S10
    leftNext suggest a I-22
    leftNext suggest hillary I24
    leftNext suggest it O13I-17
    leftNext suggest moderate O4
    leftNext suggest mr I37
    leftNext suggest that I4
    leftNext suggested a O-21I17
    leftNext suggested after O23
    leftNext suggested both I15
    leftNext suggested he'd I-5C30
    leftNext suggested in O-14C7
    leftNext suggested on C15
    leftNext suggested one I23
    leftNext suggested raising I44
    leftNext suggested sanders I33
    leftNext suggested that O9I-11C41
    leftNext suggested the I10
    leftNext suggested to O4
    leftNext suggesting donors I12
    leftNext suggesting during I8
    leftNext suggesting earlier I28
    leftNext suggesting he I16
    leftNext suggesting higher O27S72
    leftNext suggesting in O76
    leftNext suggesting mr I30
    leftNext suggesting on C77
    leftNext suggestion , I4
    leftNext suggestion at I37
    leftNext suggestion by S25
    leftNext suggestion from S68
    leftNext suggestion prompted O31
    leftNext suggestion that I4
    leftNext suggestion to O-8C107
    leftNext suggestion was I16
    leftNext suggests moderate I5
    leftNext suggests republicans I10
    leftNext suggests that I-10C54
    leftNext suggests trump I16
    leftNext suggests washington C91
    leftNext supported , C99
    leftNext supported - O4
    leftNext supported among S96
    leftNext supported an S16
    leftNext supported barack I13
    leftNext supported by O-6S13
    leftNext supported eliminating I53
    leftNext supported european O19
    leftNext supported her O-5
    leftNext supported his I4
    leftNext supported increasing I43
    leftNext supported legislation O5I-13
    leftNext supported medicare O16I-18
    leftNext supported mr I32
    leftNext supported pitching O41I-37
    leftNext supported president I7
    leftNext supported sanders B24I-46C55
    leftNext supported sen S15
    leftNext supported some O58
    leftNext supported texas S36
    leftNext supported the O4
    leftNext supported trump O8
    leftNext supported which O57
    leftNext supportive of B10I-9
    leftNext supportive websites S62
    leftNext supports a I10
    leftNext supports clinton S14
    leftNext supports eliminating S24
    leftNext supports equal O25I-10
    leftNext supports raising I8
    leftNext supports schools O37
    leftNext supports squeezing I22
    leftNext supports the O17I-11C60
    leftNext supports trump O15
    leftNext suspected role I17
    leftNext swipe at O13
    leftNext swipes at O-6B11C7
    leftNext takeaway for O13
    leftNext takeaway from O14S44
    leftNext talked about C5
    leftNext talked more O90
    leftNext talked past O-7
    leftNext talked with O42
    leftNext talking about I-6C8
    leftNext talking and O23
    leftNext talking at O10I64
    leftNext talking directly O5
    leftNext talking over O12
    leftNext talking point I-25C101
    leftNext talking points C10
    leftNext talking to O-5I11S27
    leftNext tell holder O43
    leftNext tell if O12
    leftNext tell its I15
    leftNext tell the C29
    leftNext tell us I7
    leftNext tell you I35
    leftNext telling another I49
    leftNext telling christie O-14I25
    leftNext telling clinton O-7I9
    leftNext telling cnn I-8
    leftNext telling customers O11
    leftNext telling few O13
    leftNext telling him I14
    leftNext telling his I30
    leftNext telling insight O8
    leftNext telling msnbc I55
    leftNext telling one O12
    leftNext telling potential O76
    leftNext telling promise I-32S69
    leftNext telling reporters I17
    leftNext telling responses O60
    leftNext telling supporters O-6I9
    leftNext telling the I32
    leftNext telling them S30
    leftNext telling to S24
    leftNext telling women I-10C62
    leftNext tells a I-11
    leftNext tells audiences I-25
    leftNext tells guest I21
    leftNext tells the C51
    leftNext testified , O25
    leftNext testified before S10
    leftNext testified in C138
    leftNext thanked her I-13
    leftNext thanked him O23
    leftNext thanked his I45
    leftNext thanked the I34
    leftNext thanking supporters O16
    leftNext they've maintained O27
    leftNext they've put C60
    leftNext think [ I12
    leftNext think about O28I-7
    leftNext think anthony I5
    leftNext think back I-4C33
    leftNext think he I156
    leftNext think is O8I-6
    leftNext think it O4
    leftNext think jimmy O8
    leftNext think michelle O5
    leftNext think obama I35
    leftNext think of O14I-9
    leftNext think rubio S117
    leftNext think tank O17S6
    leftNext think tanks S49
    leftNext think that B-10I86
    leftNext think there I16
    leftNext think twice O58
    leftNext think warmly C91
    leftNext think we I47
    leftNext think will I6
    leftNext thinks about I17
    leftNext thinks it I301
    leftNext thinks rubio O5I-9
    leftNext thinks should O6
    leftNext thinks the O10B-20
    leftNext threaten existing I91
    leftNext threaten their O16
    leftNext threatened not I18
    leftNext threatened to O4S11
    leftNext threatening further O10
    leftNext threatening the O25
    leftNext threatens the O48
    leftNext thrilled primary C4S38
    leftNext ticked down S14
    leftNext ticked off I34
    leftNext titled , O9I50
    leftNext titled title I-52
    leftNext titled women I17
    leftNext told , O5I-4C71
    leftNext told a O6B6
    leftNext told abc I17
    leftNext told advisers O26
    leftNext told an O5
    leftNext told cbs C145
    leftNext told cnn I31
    leftNext told fbi I18
    leftNext told federal S41
    leftNext told flint C37
    leftNext told fox O-5I7
    leftNext told hillary I-7
    leftNext told jeb I4
    leftNext told me I11
    leftNext told mr O23
    leftNext told msnbc I34
    leftNext told perez I12
    leftNext told politico O-10
    leftNext told reporters I13
    leftNext told reuters C124
    leftNext told stories O6
    leftNext told the O6C43S-9
    leftNext told trump I-5
    leftNext told yahoo O-8C9
    leftNext touted her O-12I109
    leftNext touted the O14I-16
    leftNext touting a I-11C85
    leftNext touting her I-23
    leftNext trending more B188
    leftNext troubling to S22
    leftNext troubling trend O19
    leftNext tweeted a C-31
    leftNext tweeted about I130
    leftNext tweeted as O20
    leftNext tweeted by S157
    leftNext tweeted on O-11I12C6
    leftNext tweeted sunday O7
    leftNext tweeted that I15
    leftNext tweeted the O8I-11
    leftNext tweeted when I-8C35
    leftNext tweeting about O7
    leftNext tweeting and I14
    leftNext tweeting out I12
    leftNext tweeting the C76
    leftNext unanimously returned O37
    leftNext underscore an O29
    leftNext underscore her I16
    leftNext underscore the O13I4
    leftNext underscores a I4
    leftNext underscores their O32
    leftNext understanding that O40
    leftNext unhappy middle-class O22
    leftNext unified the O4
    leftNext unleashed the O12
    leftNext unleashed withering C97
    leftNext unsettled a S40
    leftNext unveiled a O-8C82
    leftNext unveiled the O24
    leftNext upbeat about I8
    leftNext upbeat performances C14
    leftNext urge the O17
    leftNext urged an O5
    leftNext urged chinese I4
    leftNext urged consideration O11
    leftNext urged her O24I-9
    leftNext urged surrogates O33I-9
    leftNext urged the C7S16
    leftNext urging the S34
    leftNext uttered a O17
    leftNext uttered once O-9
    leftNext vigorously in O49
    leftNext vigorously pursued O-5
    leftNext voiced a C36
    leftNext voiced concerns I16
    leftNext voiced displeasure O10I-10
    leftNext voiced in S91
    leftNext voiced the I4
    leftNext voted , O16
    leftNext voted against O-20C-27S87
    leftNext voted democratic O25
    leftNext voted for B22I-9C4
    leftNext voted number C82
    leftNext voted on O28
    leftNext voted that O10
    leftNext voted the C12
    leftNext voted to O-17C44
    leftNext voted twice O-8C30
    leftNext vow that O11I-7
    leftNext vow to I37
    leftNext vowed to B13
    leftNext warn voters I-6C19
    leftNext warned , I16
    leftNext warned about O27
    leftNext warned against O-7I6
    leftNext warned by S35
    leftNext warned mr O11
    leftNext warned that I10
    leftNext warned the C76
    leftNext warning about O9
    leftNext warning against I59
    leftNext warning followers O17I-7
    leftNext warning sign O16
    leftNext warning that O5I-8
    leftNext wary , C92
    leftNext wary of O-24I7
    leftNext wary words O38
    leftNext weighed heavily O100
    leftNext weighed in O-16
    leftNext weighed intervening O24
    leftNext weighed mrs O13
    leftNext welcomed by O6
    leftNext welcomed support S145
    leftNext welcomed the I4
    leftNext welcomed world O6
    leftNext whipping horse C185
    leftNext whipping the O28
    leftNext whipping up I36
    leftNext widely believed I42
    leftNext widely different C61
    leftNext widely in O19
    leftNext widely popular O-28I36
    leftNext widely read O17
    leftNext widely seen O-12C5S28
    leftNext widely shared O8I-9S34
    leftNext wonder whether I37
    leftNext wonder why O22
    leftNext worried - S34
    leftNext worried about O-15I10
    leftNext worried by O23
    leftNext worried for I21
    leftNext worried that C66
    leftNext worries about I22
    leftNext worries he I5
    leftNext worries republican S34
    leftNext worries so O15
    leftNext worries that I20
    leftNext worries the O18S62
    leftNext worry ; I40
    leftNext worry at S124
    leftNext worry ended O12I-5
    leftNext worry it I6
    leftNext worry that I10
    leftNext worrying policy S71
    leftNext writes , I47
    leftNext writes a O23
    leftNext writes about S63
    leftNext writes fiction I-7C49
    leftNext writes g4s I14
    leftNext writes prager I40
    leftNext writing a C70
    leftNext writing for O15
    leftNext writing in C82
    leftNext writing that O14I-13
    leftNext wrote , I69C-25
    leftNext wrote a I-16C67
    leftNext wrote about I-5C12
    leftNext wrote after O19
    leftNext wrote and I6
    leftNext wrote at C79
    leftNext wrote ben O101
    leftNext wrote edward O25
    leftNext wrote erick S16
    leftNext wrote film S18
    leftNext wrote for C54
    leftNext wrote his O50C123
    leftNext wrote in O14C18S-42
    leftNext wrote larry O101
    leftNext wrote last C22
    leftNext wrote of O32
    leftNext wrote on C18
    leftNext wrote only C14
    leftNext wrote sanders S62
    leftNext wrote that O15
    leftNext wrote the O18C11
    leftNext wrote thursday C6
    leftNext wrote to O7C-112S6
    leftNext wrote under O13
    leftNext wrote when O52
    leftNext wrote while O13
    leftNext zeroing in O6
    leftQuotation n O6B27I-17
    leftQuotation y O22B46I-8C22S7
    leftRight - - B-10C24S-16
    leftRight - 4 B13S5
    leftRight - 5 B15I-4S4
    leftRight - 6 B32S5
    leftRight - 7 B15
    leftRight - 8 B9
    leftRight - 9 O-5B52C-19S13
    leftRight 4 - O8C10
    leftRight 4 4 O4I-6
    leftRight 4 5 B19I-9
    leftRight 4 6 C6
    leftRight 4 7 B19C-14
    leftRight 4 8 B5
    leftRight 4 9 B-64C-11
    leftRight 5 - O9B4I7
    leftRight 5 4 B29I-5C-13
    leftRight 5 5 C5
    leftRight 5 6 O5C-20
    leftRight 5 7 I-6C27
    leftRight 5 8 O4I-5C8S-7
    leftRight 5 9 B-35I-10C7S11
    leftRight 6 - B7I5
    leftRight 6 4 B32C8
    leftRight 6 5 B32S-14
    leftRight 6 6 C-5
    leftRight 6 7 C-5S12
    leftRight 6 8 B20I12
    leftRight 6 9 B-13C-6S11
    leftRight 7 - O6B6I7
    leftRight 7 4 B40I4C-38
    leftRight 7 5 B-8C-9
    leftRight 7 6 I4C8S-10
    leftRight 7 7 B12
    leftRight 7 8 O-7B16
    leftRight 7 9 C-6S8
    leftRight 8 4 B32I-4
    leftRight 8 5 C20S-7
    leftRight 8 6 C-4
    leftRight 8 7 S-4
    leftRight 8 8 B5C-6S6
    leftRight 8 9 B69S10
    leftRight 9 - I6S10
    leftRight 9 4 B35
    leftRight 9 6 B36C-4
    leftRight 9 7 O4I14
    leftRight 9 8 B29
    leftRight 9 9 O-8I-6C-5S11
    leftSubject 4 # I-12
    leftSubject 4 ( O8
    leftSubject 4 ) I22
    leftSubject 4 - O-11C12
    leftSubject 4 . O9I-5
    leftSubject 4 : I-35C10
    leftSubject 4 auxiliary C-8
    leftSubject 4 calendar O-19I24
    leftSubject 4 determiner B10I-4C5
    leftSubject 4 direct S11
    leftSubject 4 document B-40S-40
    leftSubject 4 ed O4B-16
    leftSubject 4 first B-7I12
    leftSubject 4 function B83C15
    leftSubject 4 he B-4S-4
    leftSubject 4 ing C10
    leftSubject 4 ive O-36C22
    leftSubject 4 judging O-4I6S-40
    leftSubject 4 ly C15
    leftSubject 4 mixed O-29C14
    leftSubject 4 name C7
    leftSubject 4 not I4
    leftSubject 4 oblique O6C4S-21
    leftSubject 4 organisation S-14
    leftSubject 4 other B8I-5S15
    leftSubject 4 people I10C-8
    leftSubject 4 preposition B7
    leftSubject 4 relative B12S12
    leftSubject 4 role B-7C-18
    leftSubject 4 s O7C-9
    leftSubject 4 saying O-7I16C-16
    leftSubject 4 sayingParticiple C4
    leftSubject 4 scare S19
    leftSubject 4 that O6I-6
    leftSubject 4 they C-17S16
    leftSubject 4 time I32
    leftSubject 4 verb S10
    leftSubject 4 work I24
    leftSubject 4 — I-4
    leftSubject 5 ( I11
    leftSubject 5 , S-16
    leftSubject 5 : I179
    leftSubject 5 ; I18
    leftSubject 5 adverb O-5
    leftSubject 5 al O6
    leftSubject 5 auxiliary S16
    leftSubject 5 calendar I4
    leftSubject 5 conjunction B47I-4S-8
    leftSubject 5 direct I31
    leftSubject 5 document I17
    leftSubject 5 ed O6I30
    leftSubject 5 first S7
    leftSubject 5 ing B-15C45
    leftSubject 5 it I34
    leftSubject 5 ly O6
    leftSubject 5 name O7C-15S-14
    leftSubject 5 not O4I-7
    leftSubject 5 number O-7
    leftSubject 5 oblique C10
    leftSubject 5 organisation O-5B-38I13S-28
    leftSubject 5 other C12S-5
    leftSubject 5 people O-9B-8I13C-14
    leftSubject 5 preposition B5S8
    leftSubject 5 relative O9I-12C-10S5
    leftSubject 5 role B-53I-14C10
    leftSubject 5 saying I8
    leftSubject 5 that C20S39
    leftSubject 5 they C-37
    leftSubject 5 time O-7I17
    leftSubject 5 tion I13
    leftSubject 5 title C26
    leftSubject 5 verb C-9S4
    leftSubject 5 we O-4I6C57
    leftSubject 5 work S68
    leftSubject 5 ” S54
    leftSubject 6 # O-29B42S13
    leftSubject 6 ) B53I15
    leftSubject 6 , S-5
    leftSubject 6 - I16
    leftSubject 6 adverb B12S-4
    leftSubject 6 al O7
    leftSubject 6 auxiliary S-6
    leftSubject 6 calendar I24
    leftSubject 6 conjunction I-5S8
    leftSubject 6 determiner B-26
    leftSubject 6 direct S5
    leftSubject 6 document O-8I7C-46S-34
    leftSubject 6 ed I-25
    leftSubject 6 first O-12C42
    leftSubject 6 function I-8C9
    leftSubject 6 he S-6
    leftSubject 6 ing I11
    leftSubject 6 judging O48C30
    leftSubject 6 ly B-12C5
    leftSubject 6 name S-10
    leftSubject 6 not I10C-17
    leftSubject 6 other C5S11
    leftSubject 6 people I6C-5S-19
    leftSubject 6 preposition S-37
    leftSubject 6 relative C-23S12
    leftSubject 6 role C-5
    leftSubject 6 s C12S6
    leftSubject 6 saying B-42
    leftSubject 6 scare O18I-7
    leftSubject 6 that O4B-48
    leftSubject 6 they O22B-64C-49
    leftSubject 6 time C9
    leftSubject 6 tion I19
    leftSubject 6 utterance O11I-19S37
    leftSubject 6 verb S11
    leftSubject 6 — O-5I5
    leftSubject 7 # O4
    leftSubject 7 % O12
    leftSubject 7 ) O-35
    leftSubject 7 , B6S-34
    leftSubject 7 - O4
    leftSubject 7 . O-6S20
    leftSubject 7 adverb B6
    leftSubject 7 al O-6S39
    leftSubject 7 auxiliary S-4
    leftSubject 7 calendar I23
    leftSubject 7 conjunction O8B19
    leftSubject 7 determiner O6
    leftSubject 7 direct O4C-174S137
    leftSubject 7 document C-25S8
    leftSubject 7 first O24
    leftSubject 7 function I-5C6
    leftSubject 7 he C-9S-9
    leftSubject 7 ing I8S23
    leftSubject 7 ive I10
    leftSubject 7 ly O5I-6C-18S27
    leftSubject 7 mixed I-4
    leftSubject 7 name B10C12S-15
    leftSubject 7 not I-11S35
    leftSubject 7 number C40
    leftSubject 7 oblique O8C7
    leftSubject 7 organisation O8B65I-12S-10
    leftSubject 7 other I-22S20
    leftSubject 7 people C-37
    leftSubject 7 preposition B11C9S-6
    leftSubject 7 relative I-18C-11S55
    leftSubject 7 role O-23C22
    leftSubject 7 s C37S-37
    leftSubject 7 saying I14
    leftSubject 7 scare O-29
    leftSubject 7 they I7
    leftSubject 7 time O12B-4I-8S39
    leftSubject 7 tion O-4I12
    leftSubject 7 title O18
    leftSubject 7 verb C27S7
    leftSubject 7 we I7
    leftSubject 7 — O-14I14
    leftSubject 8 # S13
    leftSubject 8 , B4S-17
    leftSubject 8 : I9
    leftSubject 8 adverb O-7B4I8C-4
    leftSubject 8 auxiliary C13
    leftSubject 8 calendar S8
    leftSubject 8 conjunction B11C-27S-7
    leftSubject 8 determiner O7I-6C19S10
    leftSubject 8 direct O-4C-114S59
    leftSubject 8 ed O25
    leftSubject 8 he B-16S-15
    leftSubject 8 ly O-8B-29S7
    leftSubject 8 mixed O-11B130
    leftSubject 8 name C-22S-34
    leftSubject 8 oblique C66
    leftSubject 8 organisation I9
    leftSubject 8 other O4I-11C37
    leftSubject 8 people B-52
    leftSubject 8 relative I-14S17
    leftSubject 8 role I6
    leftSubject 8 s B38S5
    leftSubject 8 saying O-28
    leftSubject 8 sayingParticiple I35
    leftSubject 8 that B50
    leftSubject 8 they B65S-20
    leftSubject 8 time I57
    leftSubject 8 utterance S38
    leftSubject 8 verb I-5C12
    leftSubject 8 work S24
    leftSubject 9 # O-6B51C-23
    leftSubject 9 ' O-13S19
    leftSubject 9 ( I6
    leftSubject 9 ) C-60
    leftSubject 9 , O-4B-33I7C-12S24
    leftSubject 9 . I-7S5
    leftSubject 9 : I35
    leftSubject 9 adverb B59I-6C5S-10
    leftSubject 9 auxiliary S-45
    leftSubject 9 calendar I13C-6
    leftSubject 9 conjunction B36I5C-41S16
    leftSubject 9 determiner B17I-17S27
    leftSubject 9 direct B-11I-12C-10S58
    leftSubject 9 ed B281
    leftSubject 9 function I-5C6
    leftSubject 9 he I4C9S-61
    leftSubject 9 it I-15
    leftSubject 9 ly B25I-7C48
    leftSubject 9 mixed O-7C-34S68
    leftSubject 9 name O9B-13I6C16S-50
    leftSubject 9 number O-25S49
    leftSubject 9 oblique I8
    leftSubject 9 organisation C41S-6
    leftSubject 9 other O5I-13C7
    leftSubject 9 people I9C-37
    leftSubject 9 preposition B36
    leftSubject 9 relative I9S10
    leftSubject 9 role C6S-34
    leftSubject 9 s B19
    leftSubject 9 saying O12I-12
    leftSubject 9 scare C20
    leftSubject 9 that O5B-78I-10S65
    leftSubject 9 they O-6
    leftSubject 9 time I45
    leftSubject 9 verb B15C-92S-5
    leftSubject 9 — O-21I4S23
    leftSubject 9 ” S212
    leftTag 4 ) O-5I28
    leftTag 4 - C-61
    leftTag 4 . I44
    leftTag 4 : O30
    leftTag 4 [ I12
    leftTag 4 adverb C-4
    leftTag 4 auxiliary S8
    leftTag 4 calendar C23S-13
    leftTag 4 conjunction S-28
    leftTag 4 direct I5
    leftTag 4 document S22
    leftTag 4 ed B14C4S4
    leftTag 4 function I-11
    leftTag 4 ing I10C4S-4
    leftTag 4 it C-57S4
    leftTag 4 judging I14
    leftTag 4 ly B76C32S-5
    leftTag 4 mixed B7
    leftTag 4 name S-6
    leftTag 4 naming I24C-5
    leftTag 4 not I6
    leftTag 4 oblique C-20
    leftTag 4 other B10S4
    leftTag 4 people I23
    leftTag 4 role O-14B9C10S9
    leftTag 4 s B12C4
    leftTag 4 saying C-30S-20
    leftTag 4 sayingParticiple I20
    leftTag 4 that B-29
    leftTag 4 tion O-22B81C44
    leftTag 4 title O42
    leftTag 4 we I10
    leftTag 5 ) C7
    leftTag 5 , C10
    leftTag 5 - O21
    leftTag 5 ; S9
    leftTag 5 adverb O-6C32
    leftTag 5 al S5
    leftTag 5 auxiliary B32I7
    leftTag 5 calendar I-8
    leftTag 5 determiner B-15C4
    leftTag 5 document O57
    leftTag 5 ed O5I-9
    leftTag 5 function I6
    leftTag 5 ing O-11B55
    leftTag 5 it O-4B37C-19S45
    leftTag 5 judging C12
    leftTag 5 ly O-8C61
    leftTag 5 mixed B7
    leftTag 5 name B17S5
    leftTag 5 oblique I6C-11
    leftTag 5 organisation O21
    leftTag 5 other B5S-8
    leftTag 5 people I7
    leftTag 5 preposition C10S4
    leftTag 5 relative O14
    leftTag 5 s B62C-25
    leftTag 5 saying I5C-17
    leftTag 5 scare B78
    leftTag 5 that C5S4
    leftTag 5 they I28
    leftTag 5 time O-6
    leftTag 5 tion C-6S4
    leftTag 5 title O34
    leftTag 5 verb O6C-25
    leftTag 5 — O93
    leftTag 6 # O-5
    leftTag 6 $ I32
    leftTag 6 , I8S-23
    leftTag 6 - I-4S9
    leftTag 6 . O-7
    leftTag 6 : I-16C66
    leftTag 6 ; I40
    leftTag 6 al O7
    leftTag 6 auxiliary C16
    leftTag 6 conjunction C4
    leftTag 6 determiner B-4
    leftTag 6 document I4
    leftTag 6 ed B24S-8
    leftTag 6 function O7I-4C15
    leftTag 6 he O-4I22
    leftTag 6 ing C-25S26
    leftTag 6 ive I21
    leftTag 6 judging B11
    leftTag 6 ly O31C-36
    leftTag 6 mixed I8S21
    leftTag 6 name I5
    leftTag 6 not I-13C7
    leftTag 6 oblique S-4
    leftTag 6 other B26S7
    leftTag 6 preposition C5
    leftTag 6 role S13
    leftTag 6 s B43C-52
    leftTag 6 saying S55
    leftTag 6 scare O4
    leftTag 6 that O-4B-11I7S-7
    leftTag 6 tion B47C52
    leftTag 6 utterance S55
    leftTag 6 verb B56
    leftTag 7 ( C83
    leftTag 7 , I5C-10S-19
    leftTag 7 - C64
    leftTag 7 . O4
    leftTag 7 : C5
    leftTag 7 adverb O-23I20
    leftTag 7 al B116
    leftTag 7 calendar C31
    leftTag 7 conjunction B-16C-16S-35
    leftTag 7 direct O-5
    leftTag 7 ed O4I-19
    leftTag 7 he I18S-7
    leftTag 7 judging I-9
    leftTag 7 ly B4I-16C15
    leftTag 7 mixed B28S10
    leftTag 7 name I5C-14S-16
    leftTag 7 oblique I4C11
    leftTag 7 organisation I6
    leftTag 7 other B21S6
    leftTag 7 people S12
    leftTag 7 preposition S5
    leftTag 7 s B68C-6
    leftTag 7 that B-40S4
    leftTag 7 they O6I-6C-16S12
    leftTag 7 tion I4
    leftTag 8 $ B179S14
    leftTag 8 , I4S-20
    leftTag 8 calendar C-19
    leftTag 8 conjunction O-7B-18C53
    leftTag 8 direct O15I-6
    leftTag 8 function O16
    leftTag 8 ing B-96C-9
    leftTag 8 ive O24
    leftTag 8 judging I12
    leftTag 8 not I13
    leftTag 8 organisation I39
    leftTag 8 other B34I-6C19S5
    leftTag 8 preposition O5I-5C17S5
    leftTag 8 s I24C-30
    leftTag 8 they O12
    leftTag 8 utterance I30
    leftTag 8 we O12
    leftTag 8 — I-6S28
    leftTag 9 , O-9I8C6S-51
    leftTag 9 - O-19C19
    leftTag 9 . O16I4
    leftTag 9 : O-8B-72I9
    leftTag 9 ; O-4
    leftTag 9 adverb C33
    leftTag 9 al O-7I-8S19
    leftTag 9 auxiliary S13
    leftTag 9 calendar C10
    leftTag 9 conjunction C9S-5
    leftTag 9 determiner C5
    leftTag 9 direct C6
    leftTag 9 function S8
    leftTag 9 he B4S6
    leftTag 9 it C6S13
    leftTag 9 ly B-6I-15C78
    leftTag 9 name O-6B6I-7C-38S20
    leftTag 9 not I-6
    leftTag 9 oblique B9S-10
    leftTag 9 organisation I12
    leftTag 9 other C7
    leftTag 9 people O5C-74
    leftTag 9 preposition O5B-48I-4C55
    leftTag 9 relative C38
    leftTag 9 s B73C-29
    leftTag 9 saying I18
    leftTag 9 that C17
    leftTag 9 they S12
    leftTag 9 verb I5C-37
    leftTag 9 we I35
    leftTag 9 work S18
    leftThat 4 n O5B8C8S4
    leftThat 4 y B-15I7C9
    leftThat 5 n B14I-4
    leftThat 5 y B-87I4C-4
    leftThat 6 n O5B5I-7C8
    leftThat 6 y B-21I5C-5S5
    leftThat 7 n B13I-10
    leftThat 7 y O7B-21S7
    leftThat 8 n B9C-4
    leftThat 8 y B-19I9S14
    leftThat 9 n B13C-5
    leftThat 9 y B-68I9S9
    leftWord according B-24C-37S26
    leftWord accused I4
    leftWord accuses B-45
    leftWord accusing I7
    leftWord acknowledge O-15B-9I22
    leftWord acknowledged B10
    leftWord acknowledging O8I-6
    leftWord acutely O11
    leftWord added B-27I-6S7
    leftWord adding O22B-54
    leftWord adds O37I-6
    leftWord admission B55S12
    leftWord admit C-111S17
    leftWord admits O-59I5
    leftWord admitted I16C-18
    leftWord agree C33
    leftWord agreed B-21I6
    leftWord agrees I37C-73
    leftWord aim I4
    leftWord alarm O23I-15
    leftWord alleges I36
    leftWord alleging O24
    leftWord alluding I-5C6
    leftWord also O6C14
    leftWord angered C31S12
    leftWord announce B35
    leftWord announced O5S-4
    leftWord announces B13I-6C8
    leftWord announcing I-7S10
    leftWord answered O-25
    leftWord apologized O-4B-6C22
    leftWord appears B6
    leftWord appending O-5
    leftWord applauded B-7
    leftWord approved B-59S-10
    leftWord argue O-6
    leftWord argued B8S13
    leftWord arguing C-34
    leftWord articulated O9I-20
    leftWord asked B4C-18
    leftWord asking S-19
    leftWord asks O11
    leftWord assailed B24
    leftWord asserted I-14C16
    leftWord asserting S9
    leftWord assertion S-5
    leftWord assumption O-6C21S13
    leftWord assured S-7
    leftWord attacked I-9
    leftWord attributed O-8B-26I6C5
    leftWord avoided O16
    leftWord aware O-4B-9I8S-11
    leftWord backed I4C-15S9
    leftWord balked O-9I15
    leftWord believe I7
    leftWord believes O-5I9C-34
    leftWord bible I-6C94
    leftWord blame B75
    leftWord blamed C13
    leftWord blames I32
    leftWord blaming I39
    leftWord blast B46
    leftWord blasted C32S-10
    leftWord blasting C-16
    leftWord blasts O55
    leftWord bragging I-19C4
    leftWord brushed I6
    leftWord called S10
    leftWord calling I-4C26
    leftWord challenged O-4B24S21
    leftWord championed I-22C23
    leftWord chanted O45
    leftWord chants B61I-9
    leftWord characterized O-21C56
    leftWord chatter C-17
    leftWord cited O-9I10C-42S35
    leftWord cites I11
    leftWord citing I24C-13S-15
    leftWord claimed I-7S11
    leftWord co-sponsored I5
    leftWord coined O31C8
    leftWord commented O-21B10C46
    leftWord complain O-11I25
    leftWord complaints S38
    leftWord conceded I-9C8
    leftWord conceding O27I-39
    leftWord concern B-43I6C-19S22
    leftWord concluded S14
    leftWord concludes I-34
    leftWord condemned O-19S43
    leftWord condolences O-21C9
    leftWord confident I-5C17S-7
    leftWord confirmed I-13C14S21
    leftWord congratulated I54
    leftWord congratulating O-14
    leftWord considered B7S43
    leftWord considers O-23
    leftWord contemplate O-32I8
    leftWord contends S14
    leftWord continued O4B-12C4
    leftWord contrasting S7
    leftWord convince O-5I20C-33
    leftWord convinced O-4I4S31
    leftWord countered O-6
    leftWord credited S7
    leftWord critic B57
    leftWord cry C27
    leftWord declare B5C7
    leftWord declared O14I-7
    leftWord declares O-24
    leftWord declaring I-6S41
    leftWord declined C15S8
    leftWord deemed I-6
    leftWord defended I-6C19
    leftWord defender I-15C13
    leftWord defends O12I-54
    leftWord denied C40
    leftWord denies O8I-19
    leftWord denounced C21
    leftWord denouncing I-12
    leftWord derided S10
    leftWord described C-31S6
    leftWord describes I6
    leftWord disagree I-9
    leftWord disagreement O-7C14
    leftWord disagreements B178I-13C13S4
    leftWord disappointed C9
    leftWord disavow O-35B25C-18
    leftWord disavowed O-46I15
    leftWord discuss S-31
    leftWord discussed I4
    leftWord discussing O-15I31C-41
    leftWord dislike B10I-32S15
    leftWord disliked S5
    leftWord dismay I11
    leftWord dismissed C-18
    leftWord dismisses I15
    leftWord dismissive O21
    leftWord displayed O11I-6
    leftWord distanced I-6C9
    leftWord doubt O7B60
    leftWord downplayed O-76
    leftWord dubbed O45C-16
    leftWord eager O4C-9
    leftWord echoed O8I-25C21S8
    leftWord echoing I4C-7
    leftWord emailed I7
    leftWord emphasized I36
    leftWord emphasizing B56C9
    leftWord enamored O-10B31C50
    leftWord encourage O-7I4
    leftWord encouraged I-6
    leftWord endorse C32
    leftWord endorsed B72I-40C19S35
    leftWord endorses I-22
    leftWord enthusiastically O19
    leftWord envisioned I-30
    leftWord expect C-104
    leftWord expected B-17C-18S-4
    leftWord explain I13C-37
    leftWord explained C5S-9
    leftWord explaining I4
    leftWord explains O4
    leftWord explicitly O-14
    leftWord explore I-16
    leftWord express C-4
    leftWord expressed C13
    leftWord fear O-8I7C-74S-6
    leftWord feel B4I6
    leftWord fiercely I-26C5S26
    leftWord finds C32
    leftWord floated O5I-8C5
    leftWord focuses O-7
    leftWord footage O-48B71I13
    leftWord forcefully I-20C16
    leftWord forecast O-9I6
    leftWord formally I-6C34
    leftWord forth I-19S14
    leftWord found B-25C-10
    leftWord furious O8
    leftWord glad I8
    leftWord hailing S20
    leftWord happily I-10C12S40
    leftWord highlighted I9C-44
    leftWord highlighting C25S10
    leftWord hints B104I-8C14
    leftWord hope O-4C-33
    leftWord hoped O-9I12C-9
    leftWord hopes I8
    leftWord hoping I4
    leftWord hung O4C22
    leftWord i'd O-16I4
    leftWord identified C-19
    leftWord imagined I4
    leftWord impassioned O15I-6
    leftWord implication I-11
    leftWord implicitly B27
    leftWord implied S4
    leftWord imposed O7I-4
    leftWord impressed C24
    leftWord indicate I5
    leftWord informed O13I5C-37
    leftWord insisted C-9S15
    leftWord insistence B101I-23
    leftWord insisting I94
    leftWord interjected C48
    leftWord interpreted B85
    leftWord introducing O9I-5C18
    leftWord invoking C4
    leftWord issued C6S16
    leftWord i’d S16
    leftWord i’ve O-17
    leftWord joked O34
    leftWord jokingly I67
    leftWord justify I-13
    leftWord keen O-4
    leftWord keenly S44
    leftWord knocked I20
    leftWord know I12
    leftWord known B37S-8
    leftWord knows B-25I57S20
    leftWord labeled B55S14
    leftWord laid O5
    leftWord lambasted I-12
    leftWord lamented O-6I4
    leftWord lashed B20C11
    leftWord leans O35B113C10
    leftWord learned C17
    leftWord lectured O31
    leftWord liked S45
    leftWord likened O-37
    leftWord lining O-27I10
    leftWord listing B7
    leftWord measured I-14C10S13
    leftWord mention I4C-5
    leftWord mentioning B5
    leftWord mocking I7
    leftWord mounted O25I-13
    leftWord mounting C13
    leftWord mused C71
    leftWord nominated O11
    leftWord noted I11C-5S-64
    leftWord notes C-21
    leftWord noticed B-22
    leftWord noting S-25
    leftWord observed O-10I10
    leftWord offered B-12C16S-13
    leftWord officially I-17C22
    leftWord openly C7
    leftWord oppose B55S5
    leftWord opposed I-11C12S5
    leftWord opted I5
    leftWord outspoken O9I-14
    leftWord overturned O-4S8
    leftWord paints I4
    leftWord passion I-56
    leftWord paused C-5
    leftWord persuaded O8
    leftWord persuading O-4I27
    leftWord pitches O5
    leftWord pleased I19
    leftWord pointed B-27I6C-4S-8
    leftWord pointedly C7
    leftWord pointing C37
    leftWord portray O-63C83
    leftWord portrayed O-8S17
    leftWord posted B-26I-4C31
    leftWord praise O-10B55C-4
    leftWord praised B58C15
    leftWord praises I-18
    leftWord praising O11I17
    leftWord predict O-5B94
    leftWord predicted O-8I5S31
    leftWord prefer O-18B42I6
    leftWord preferred I-14S19
    leftWord presented C49
    leftWord pressing C14
    leftWord proceeded O21C28
    leftWord proclaimed O18
    leftWord projected S10
    leftWord prominently S9
    leftWord promised C-192
    leftWord promises B43S-6
    leftWord promising I8
    leftWord promote O-26B25C28
    leftWord pronounced I11
    leftWord proponent I-7C6
    leftWord proposed S-4
    leftWord proposes O-11
    leftWord proposing O-5B88
    leftWord protested C26
    leftWord publicly S8
    leftWord pushed O4I-4
    leftWord pushes I5
    leftWord pushing O7S-33
    leftWord quick S-23
    leftWord quoted I14C-58
    leftWord quoting I75
    leftWord railed I-5
    leftWord reacted B-15
    leftWord reads O4C-17S22
    leftWord rebuffed O21I-9
    leftWord rebuke O18
    leftWord rebut I38
    leftWord recalled O-6B-24I16
    leftWord recalling C-52
    leftWord reciting I17
    leftWord recognize S10
    leftWord recognizing O-58
    leftWord recommended I14C-12
    leftWord recounted O13I-4
    leftWord refer O-33
    leftWord referenced O-19C6
    leftWord referencing I5
    leftWord referred S-9
    leftWord referring O4I8
    leftWord refuse I39
    leftWord refused O-5
    leftWord refusing I6
    leftWord rejected S5
    leftWord reluctant C15
    leftWord remembers I38
    leftWord reminded B11
    leftWord reminding O9
    leftWord reminds I8
    leftWord renewed O26I-8
    leftWord repeat C16
    leftWord repeated I-7C7
    leftWord repeating C20
    leftWord replied O44C-79
    leftWord reported I4
    leftWord reportedly O5S-6
    leftWord repudiate I63
    leftWord requested B6I-8C-30
    leftWord resisted O45
    leftWord resonated O5I-45
    leftWord responded O4C17S-22
    leftWord restricting B193I-6
    leftWord reveal O-10B50C-44
    leftWord revealed S4
    leftWord revised O24C8
    leftWord rousing C93
    leftWord ruled S34
    leftWord said O6B-62C-7S9
    leftWord say C-15S5
    leftWord saying B-20S-35
    leftWord says O-11I10C-7S13
    leftWord scorn O5S10
    leftWord seem S-15
    leftWord seems B-19
    leftWord seizing C60
    leftWord shocked I24
    leftWord shouted I-18
    leftWord showed B-41I7S-4
    leftWord shown C8
    leftWord shows B-12I6S-39
    leftWord sided B125I-4C13
    leftWord sights I-7
    leftWord signaled C15
    leftWord similarly S-8
    leftWord singled I-4
    leftWord slam B16
    leftWord slammed O33B-5C-4S25
    leftWord slamming O-5I5
    leftWord slams O9B28I-5
    leftWord sober O-22C6
    leftWord solely O-90
    leftWord sought S8
    leftWord sounded O-6B20C21
    leftWord sparred C4
    leftWord speculate I68
    leftWord speculated B85C17
    leftWord speculation B5
    leftWord squarely O-50I9C32
    leftWord stated O4
    leftWord statement B-14C7
    leftWord stern O-5S8
    leftWord stressed O-26
    leftWord strongly O4I-4C5
    leftWord suggesting I-8C19S10
    leftWord suggestion O-9S8
    leftWord suggests C19
    leftWord supported S24
    leftWord supportive I-18C20
    leftWord supports C-12
    leftWord suspected O-17I14
    leftWord swipe O6
    leftWord swipes O-6B11C7
    leftWord takeaway O28S31
    leftWord talked C38
    leftWord talking B-15C8S-5
    leftWord tell B9I18C-7
    leftWord telling O5C-66S14
    leftWord tells O-23B16C8
    leftWord testified B-20
    leftWord thanked O4I-19C5
    leftWord thanking B56I-26
    leftWord think I19C-13S4
    leftWord thinks O-7I18
    leftWord threatened C-6S7
    leftWord thrilled I-25
    leftWord titled B45
    leftWord told O30B7I21C-8S-48
    leftWord touting O5B4I-11C5
    leftWord trending I-7C22S14
    leftWord tweeted S21
    leftWord unanimously O9
    leftWord underscore O11
    leftWord underscores B-13I5
    leftWord unified O27
    leftWord unsettled S126
    leftWord unveiled B-18C32
    leftWord urged B52
    leftWord urging I5
    leftWord uttered I-16
    leftWord verbal B65C71
    leftWord vigorously O-6
    leftWord voted B5C6
    leftWord vowed B17
    leftWord vows B58
    leftWord warn O-32
    leftWord warned O8C-8
    leftWord warning O17I-4
    leftWord welcomed B-8I7C-16
    leftWord whipping I-8C16
    leftWord widely B-6S40
    leftWord wonder B14
    leftWord worried S4
    leftWord worries O4B-18I-5S19
    leftWord worry O-13
    leftWord worrying B-6C-25S41
    leftWord writes I-4S-15
    leftWord writing O6I-10C4
    leftWord wrote O6I-9C23S-4
    leftWord yelled O46
    leftWord zeroing O6
    noLeft - O7B-15I-41C16S4
    noRight - O9C13
    phraseAfter # O13I-21
    phraseAfter - O-35B5I-6C10S23
    phraseAfter B0 C13S-67
    phraseAfter B1 O9B9I-10S-238
    phraseAfter B2 C18S-7
    phraseAfter I0 B19C34
    phraseAfter I2 O-6B8I-25C15S9
    phraseBefore # O27B5C-18
    phraseBefore - O-31B6I-8S19
    phraseBefore B0 O-6I9S-21
    phraseBefore B1 O-12B-135C11S-4
    phraseBefore B2 B21I36S7
    phraseBefore I0 S6
    phraseBefore I2 O9B10I-6C10S-8
    phraseHere - O27C23S-152
    phraseHere B0 O-8I-7C-18S72
    phraseHere B1 O-13B26I-5C-32S78
    phraseHere B2 O-20B7C13S17
    phraseHere I0 O-4B-6I26
    phraseHere I2 O-14B-10I44C10
    quotationAfter # O13I-21
    quotationAfter dU!2 C33
    quotationAfter dU,3 O7C-205
    quotationAfter dU.3 O22B-9I5
    quotationAfter dU?2 O64
    quotationAfter dU?3 I22C-76
    quotationAfter dl,2 I19C-57
    quotationAfter dl,3 I197
    quotationAfter dl-2 I15C-55
    quotationAfter dl.3 C-48
    quotationAfter mU,1 O10
    quotationAfter mU-1 O12
    quotationAfter mU-2 O45
    quotationAfter mU.2 O9I-38
    quotationAfter ml,1 B53
    quotationAfter ml,2 B-89I12C-97
    quotationAfter ml-1 I44
    quotationAfter ml-3 B29
    quotationAfter ml.2 O7I6
    quotationAfter ml.3 O23B66
    quotationAfter sU,1 S250
    quotationAfter sU-1 I5
    quotationAfter sU-2 O-7
    quotationAfter sU.1 O-38
    quotationAfter sU.2 C6
    quotationAfter sl,2 O-89
    quotationAfter sl-2 C-52
    quotationAfter sl.2 O-7I6
    quotationAfter tU-2 B18
    quotationAfter tU.2 C4
    quotationBefore # O27B5C-18
    quotationBefore dU,2 I-31C135S15
    quotationBefore dU,3 I-20C-48S29
    quotationBefore dU-3 I9S-29
    quotationBefore dU.2 O114
    quotationBefore dU.3 O59B298I-13S-85
    quotationBefore dl,2 I-231
    quotationBefore dl,3 O34S222
    quotationBefore dl.2 O173
    quotationBefore dl.3 O129
    quotationBefore mU,2 O13I-118S104
    quotationBefore mU-2 I-27
    quotationBefore mU.2 S125
    quotationBefore ml,1 O6I-196
    quotationBefore ml,2 O31I-245S8
    quotationBefore ml,3 O8I-167
    quotationBefore ml-1 O-9I14
    quotationBefore ml-2 I28
    quotationBefore ml.1 O117
    quotationBefore ml.2 O-46B31I-327
    quotationBefore ml.3 O4B166I-276
    quotationBefore sU,1 S55
    quotationBefore sU,2 I-40S13
    quotationBefore sU-1 C26
    quotationBefore sU-2 C40
    quotationBefore sU.1 B4
    quotationBefore sl,2 I-215S91
    quotationBefore tU,2 I-148C161S8
    quotationBefore tU,3 S29
    quotationBefore tU.2 B5
    quotationHere dU,2 B15
    quotationHere dU,3 O-17B101
    quotationHere dU-1 B-97
    quotationHere dU-3 B67
    quotationHere dU.2 O-37B4
    quotationHere dU.3 O-50B16
    quotationHere dU?3 B17I30
    quotationHere dl,2 O11B-64I223
    quotationHere dl,3 I203
    quotationHere dl-2 I6
    quotationHere mU,1 O25
    quotationHere mU-1 O57
    quotationHere mU-2 O37B72I-9
    quotationHere mU.1 B29
    quotationHere mU.2 O22I-15
    quotationHere ml,1 I14
    quotationHere ml,2 B84
    quotationHere ml-1 I4
    quotationHere ml-2 B28I4
    quotationHere ml-3 I38
    quotationHere ml.1 I28
    quotationHere ml.2 O-90I114
    quotationHere ml.3 O-186I22
    quotationHere sU,1 O250I52
    quotationHere sU,2 O92B6
    quotationHere sU-1 O11I4
    quotationHere sU-2 O5
    quotationHere sU.2 O-16B22
    quotationHere sl,2 I85
    quotationHere sl-1 O4
    quotationHere sl-2 O5B53
    quotationHere sl.2 O-10I88
    quotationHere tU,2 B154I4
    quotations - B-8I-5C5S-6
    quotations d O-9B-42I-15C9
    quotations dms I29S50
    quotations dmt B52
    quotations ds O12C12
    quotations dst O607
    quotations dt C-7
    quotations m O-5I-6
    quotations ms O10B28I-6
    quotations mst I-5C-51S25
    quotations mt O-4B-57S4
    quotations s O5C12
    quotations st B80I-5C18
    rightComma 4 n # C4
    rightComma 4 n ) I8
    rightComma 4 n , B5C11S-8
    rightComma 4 n - O-12C22S-35
    rightComma 4 n . I17
    rightComma 4 n : O30
    rightComma 4 n a I-6
    rightComma 4 n about O12I5C-10S-22
    rightComma 4 n according I214
    rightComma 4 n acknowledged S25
    rightComma 4 n advocate O6
    rightComma 4 n against O-15C21S-5
    rightComma 4 n agree I22
    rightComma 4 n air O8
    rightComma 4 n aligned O6I-6
    rightComma 4 n all I4C61
    rightComma 4 n allowing O21
    rightComma 4 n almost O-12
    rightComma 4 n american S7
    rightComma 4 n among C21
    rightComma 4 n an I5
    rightComma 4 n and C-25
    rightComma 4 n anthony I6
    rightComma 4 n anti-castro S8
    rightComma 4 n anti-trump S16
    rightComma 4 n anyone S7
    rightComma 4 n appears B122I18
    rightComma 4 n as C29S-56
    rightComma 4 n assault O4I-4
    rightComma 4 n at O6I-13
    rightComma 4 n attempts O13
    rightComma 4 n available C17
    rightComma 4 n away O53
    rightComma 4 n backed C39
    rightComma 4 n bare S37
    rightComma 4 n been B32
    rightComma 4 n benefiting I7
    rightComma 4 n better O5I-10
    rightComma 4 n bob S38
    rightComma 4 n both O4
    rightComma 4 n bows C-16
    rightComma 4 n buffalo O22
    rightComma 4 n by B79
    rightComma 4 n called S51
    rightComma 4 n carries I49
    rightComma 4 n cases C8
    rightComma 4 n changes I12
    rightComma 4 n chapter C14
    rightComma 4 n charges I5
    rightComma 4 n chastising O-15C18
    rightComma 4 n choreographed I37
    rightComma 4 n chosen I17
    rightComma 4 n clinton O-10C15
    rightComma 4 n comes O59
    rightComma 4 n comment C15
    rightComma 4 n committed I-14C9
    rightComma 4 n comprehensive C12
    rightComma 4 n confrontations I31
    rightComma 4 n contests S46
    rightComma 4 n corey C14
    rightComma 4 n could O-13
    rightComma 4 n death O48
    rightComma 4 n declassified I22
    rightComma 4 n declined O35
    rightComma 4 n defending O7
    rightComma 4 n democratic S13
    rightComma 4 n denounced S20
    rightComma 4 n denunciation O15
    rightComma 4 n derided I7
    rightComma 4 n did I33
    rightComma 4 n directed S37
    rightComma 4 n disagree I34
    rightComma 4 n discourses O18
    rightComma 4 n donald I21S-17
    rightComma 4 n down I5
    rightComma 4 n dr I67
    rightComma 4 n during I13
    rightComma 4 n earlier S21
    rightComma 4 n eleanor S12
    rightComma 4 n embraced S28
    rightComma 4 n employs O11
    rightComma 4 n endorsed S5
    rightComma 4 n enthusiastically O12
    rightComma 4 n enviable I39
    rightComma 4 n faso C14
    rightComma 4 n following C13
    rightComma 4 n for B24
    rightComma 4 n foreign S18
    rightComma 4 n foreigners S34
    rightComma 4 n former O11
    rightComma 4 n forwarded O10
    rightComma 4 n from C-29S-20
    rightComma 4 n gained I30
    rightComma 4 n gearing I35
    rightComma 4 n gets O13
    rightComma 4 n globally O62
    rightComma 4 n going S34
    rightComma 4 n gop C36
    rightComma 4 n has O-16B26
    rightComma 4 n hat I14
    rightComma 4 n have I22
    rightComma 4 n heavily O-12C23
    rightComma 4 n helped O6
    rightComma 4 n here O20
    rightComma 4 n herself S109
    rightComma 4 n him C9S-4
    rightComma 4 n his O10C-37S11
    rightComma 4 n horse C6
    rightComma 4 n how C-19
    rightComma 4 n in B25S4
    rightComma 4 n include I15
    rightComma 4 n included O4
    rightComma 4 n indiana C10
    rightComma 4 n interacted C46
    rightComma 4 n it O4C-99S28
    rightComma 4 n landing O18
    rightComma 4 n last I15
    rightComma 4 n leading I5
    rightComma 4 n legal I56
    rightComma 4 n legislation C62
    rightComma 4 n legislative I7
    rightComma 4 n like B20S-29
    rightComma 4 n little O20
    rightComma 4 n lower I17
    rightComma 4 n many C28S41
    rightComma 4 n measure C24
    rightComma 4 n mere I10C6
    rightComma 4 n middle-class O13
    rightComma 4 n minimum-wage S4
    rightComma 4 n minors O19
    rightComma 4 n mixed C26
    rightComma 4 n mode C34
    rightComma 4 n momentum S30
    rightComma 4 n more I-6C5S15
    rightComma 4 n mr O8
    rightComma 4 n mrs O-13I13
    rightComma 4 n nominating O6
    rightComma 4 n noninterventionist I38
    rightComma 4 n nonregistered O18
    rightComma 4 n not I-36S4
    rightComma 4 n obama C20
    rightComma 4 n obviously S21
    rightComma 4 n of C6
    rightComma 4 n off I-5
    rightComma 4 n on B-62I-27C7S20
    rightComma 4 n one C4S-11
    rightComma 4 n only O16
    rightComma 4 n opened I8
    rightComma 4 n opposed O20
    rightComma 4 n out C9
    rightComma 4 n outside S26
    rightComma 4 n over I4S-16
    rightComma 4 n participate O16
    rightComma 4 n party S7
    rightComma 4 n patient S5
    rightComma 4 n people S38
    rightComma 4 n perceives O7
    rightComma 4 n plagued O5
    rightComma 4 n plans S11
    rightComma 4 n pointed S33
    rightComma 4 n political O16
    rightComma 4 n president O5
    rightComma 4 n provided O-24
    rightComma 4 n reasonable I-4
    rightComma 4 n refusal O-16S7
    rightComma 4 n relatively O9
    rightComma 4 n released C11
    rightComma 4 n republican O33
    rightComma 4 n requests O25
    rightComma 4 n restrictions O14
    rightComma 4 n rival O6C16S8
    rightComma 4 n said S9
    rightComma 4 n saturday O-13I7
    rightComma 4 n scheduled O24
    rightComma 4 n secret I17
    rightComma 4 n secures O18
    rightComma 4 n senator I31
    rightComma 4 n she O-18
    rightComma 4 n show I63
    rightComma 4 n showed S11
    rightComma 4 n skeptical O25
    rightComma 4 n sought O6
    rightComma 4 n speculation O34
    rightComma 4 n spent O8
    rightComma 4 n strengthen I11
    rightComma 4 n subject I53
    rightComma 4 n subpoenas S-16
    rightComma 4 n sunday I7
    rightComma 4 n sustained O6
    rightComma 4 n swing C26
    rightComma 4 n tank O14
    rightComma 4 n tax S4
    rightComma 4 n terrible O-15
    rightComma 4 n territory O6
    rightComma 4 n texas S35
    rightComma 4 n that B-8
    rightComma 4 n their O4I-9
    rightComma 4 n them O-26C24
    rightComma 4 n this O-20C29
    rightComma 4 n through O11
    rightComma 4 n to B10
    rightComma 4 n top-tier I5
    rightComma 4 n traded I7
    rightComma 4 n trapped S57
    rightComma 4 n trump O-4I15C10
    rightComma 4 n turn O5
    rightComma 4 n twice I-6
    rightComma 4 n undecided O15
    rightComma 4 n unifying O27
    rightComma 4 n universal S18
    rightComma 4 n update O5
    rightComma 4 n was B55S-4
    rightComma 4 n websites S7
    rightComma 4 n weighed S37
    rightComma 4 n went O-7
    rightComma 4 n were C4
    rightComma 4 n western O36
    rightComma 4 n we’re I8
    rightComma 4 n what I24
    rightComma 4 n when O-4I33C-6
    rightComma 4 n where C35
    rightComma 4 n whether C-6S37
    rightComma 4 n which S10
    rightComma 4 n widely C15
    rightComma 4 n will B9
    rightComma 4 n with B40S-4
    rightComma 4 n you I26
    rightComma 4 n — I38
    rightComma 4 y # B8I7S-30
    rightComma 4 y , O-5I24S-17
    rightComma 4 y . S6
    rightComma 4 y accused O39
    rightComma 4 y acknowledge S9
    rightComma 4 y affirmed I5
    rightComma 4 y against S26
    rightComma 4 y all O28
    rightComma 4 y an O-4
    rightComma 4 y are O10
    rightComma 4 y argued O17
    rightComma 4 y at I13S-6
    rightComma 4 y available I149
    rightComma 4 y back O23
    rightComma 4 y backing I7
    rightComma 4 y bare O39
    rightComma 4 y be I21
    rightComma 4 y been I92
    rightComma 4 y by C21S-31
    rightComma 4 y called O-15I5C78
    rightComma 4 y campaigning S7
    rightComma 4 y candidate I124
    rightComma 4 y clinton C-29
    rightComma 4 y considerable S5
    rightComma 4 y continued I5
    rightComma 4 y cover O-11
    rightComma 4 y decried S11
    rightComma 4 y delegates S27
    rightComma 4 y democratic S-4
    rightComma 4 y devoted O45
    rightComma 4 y draw O6
    rightComma 4 y engaged O-18
    rightComma 4 y far-fetched S24
    rightComma 4 y flirted S11
    rightComma 4 y for B-23C14
    rightComma 4 y from O-32I11
    rightComma 4 y had O-31I20C86
    rightComma 4 y happened I14C93
    rightComma 4 y has O6
    rightComma 4 y have O22
    rightComma 4 y headed I6
    rightComma 4 y her I35C32
    rightComma 4 y herself I14
    rightComma 4 y hicks I12
    rightComma 4 y him I22
    rightComma 4 y how O9
    rightComma 4 y identified I11
    rightComma 4 y if C39
    rightComma 4 y immigration O8
    rightComma 4 y into O-19
    rightComma 4 y invalidating I-42
    rightComma 4 y it O-16C22
    rightComma 4 y joined O28
    rightComma 4 y known I39
    rightComma 4 y largely C18
    rightComma 4 y last O21
    rightComma 4 y likely O-5C65
    rightComma 4 y little O-66S14
    rightComma 4 y make I17
    rightComma 4 y mongering I6
    rightComma 4 y more C37
    rightComma 4 y mr O-56C4S7
    rightComma 4 y mrs I-8S7
    rightComma 4 y narrowly O12
    rightComma 4 y need O12
    rightComma 4 y number O-4C31
    rightComma 4 y obviously I6
    rightComma 4 y occasionally O7
    rightComma 4 y occupied O24
    rightComma 4 y of B-66C-10
    rightComma 4 y once I6
    rightComma 4 y op-eds S12
    rightComma 4 y opposed I6
    rightComma 4 y part O13
    rightComma 4 y praised S6
    rightComma 4 y privately S10
    rightComma 4 y pushed O-9I11
    rightComma 4 y ran S8
    rightComma 4 y rebuffed I82
    rightComma 4 y remarkably I46
    rightComma 4 y reviewing O19
    rightComma 4 y right O16
    rightComma 4 y sacrosanct O13
    rightComma 4 y sanders S15
    rightComma 4 y seeking S5
    rightComma 4 y skating O10
    rightComma 4 y some S5
    rightComma 4 y spoke S7
    rightComma 4 y stars O17
    rightComma 4 y started S9
    rightComma 4 y stated O-4
    rightComma 4 y stumped O16
    rightComma 4 y subpoenas C223
    rightComma 4 y support O7
    rightComma 4 y supported S7
    rightComma 4 y targeted S6
    rightComma 4 y that I8
    rightComma 4 y the O-14B17C13
    rightComma 4 y they O19
    rightComma 4 y those C86
    rightComma 4 y to O5I-11S5
    rightComma 4 y told I9
    rightComma 4 y too O20
    rightComma 4 y trapped O23
    rightComma 4 y unpaid S7
    rightComma 4 y veered I6
    rightComma 4 y voters I18
    rightComma 4 y were O56
    rightComma 4 y what O32
    rightComma 4 y — O61
    rightComma 5 n # B57I-10C15S-33
    rightComma 5 n ) C7
    rightComma 5 n , O-4
    rightComma 5 n - O-12
    rightComma 5 n . I17
    rightComma 5 n : S6
    rightComma 5 n ; I60
    rightComma 5 n about I6C8S6
    rightComma 5 n accepting I-8
    rightComma 5 n agreement I-5
    rightComma 5 n an O-4I-56S20
    rightComma 5 n and O4
    rightComma 5 n anonymity O34
    rightComma 5 n any O6B29I7
    rightComma 5 n anything O7
    rightComma 5 n at O-33C6S19
    rightComma 5 n attack O-18C13S6
    rightComma 5 n attacks I86
    rightComma 5 n attribute O4
    rightComma 5 n ban I111
    rightComma 5 n become O17
    rightComma 5 n behind O7
    rightComma 5 n believed I99
    rightComma 5 n bernanke O12
    rightComma 5 n between I14
    rightComma 5 n birmingham C123
    rightComma 5 n bradley S27
    rightComma 5 n britain S44
    rightComma 5 n by B52I5S-60
    rightComma 5 n call C44
    rightComma 5 n challenged O5
    rightComma 5 n comments O17
    rightComma 5 n concerns C89
    rightComma 5 n condemned I21
    rightComma 5 n conservatism I11
    rightComma 5 n considered O7
    rightComma 5 n critic O-14C6
    rightComma 5 n criticized C5
    rightComma 5 n cronyism S5
    rightComma 5 n cruz I-12C32S8
    rightComma 5 n cutoff O7
    rightComma 5 n declared O6
    rightComma 5 n delegates C44
    rightComma 5 n derided I89
    rightComma 5 n detractor O5
    rightComma 5 n didn't I-6
    rightComma 5 n directly O22
    rightComma 5 n discussing I32
    rightComma 5 n disrespect C63
    rightComma 5 n during I25
    rightComma 5 n early S10
    rightComma 5 n endorsed O4
    rightComma 5 n erdogan O5
    rightComma 5 n eric O17
    rightComma 5 n european O4
    rightComma 5 n existing I14
    rightComma 5 n expected O16B126
    rightComma 5 n extended I17S29
    rightComma 5 n fethullah O21
    rightComma 5 n florida C14
    rightComma 5 n for B30
    rightComma 5 n global S61
    rightComma 5 n government O35
    rightComma 5 n have O9
    rightComma 5 n he B6
    rightComma 5 n her O-7I5
    rightComma 5 n here O6
    rightComma 5 n herself C48
    rightComma 5 n himself O17
    rightComma 5 n his C11
    rightComma 5 n how C79
    rightComma 5 n hurt I24
    rightComma 5 n immigration I8
    rightComma 5 n implementation O-7
    rightComma 5 n in B59S-13
    rightComma 5 n information C4
    rightComma 5 n internal O14
    rightComma 5 n is C23
    rightComma 5 n it O4I-21
    rightComma 5 n itself C29S4
    rightComma 5 n known O-18I25
    rightComma 5 n large-scale O14
    rightComma 5 n lashing O13
    rightComma 5 n last O22
    rightComma 5 n legislation O-7
    rightComma 5 n lindsey C53
    rightComma 5 n list O11
    rightComma 5 n me O-18
    rightComma 5 n most S19
    rightComma 5 n mr O-31I13
    rightComma 5 n mrs I53
    rightComma 5 n ms O6
    rightComma 5 n much I17
    rightComma 5 n national C40
    rightComma 5 n never I40
    rightComma 5 n not C31
    rightComma 5 n number I5
    rightComma 5 n obama B59I10
    rightComma 5 n only C19
    rightComma 5 n options C11
    rightComma 5 n out O13
    rightComma 5 n over O41C-4
    rightComma 5 n parallels S105
    rightComma 5 n personal S11
    rightComma 5 n pfizer O39
    rightComma 5 n platform O13
    rightComma 5 n pledged O7
    rightComma 5 n point B8
    rightComma 5 n points I5S-15
    rightComma 5 n political I16
    rightComma 5 n pollsters S54
    rightComma 5 n president I15
    rightComma 5 n progressives S9
    rightComma 5 n proponent C50
    rightComma 5 n proposition I13
    rightComma 5 n raising I45
    rightComma 5 n referring I31
    rightComma 5 n republican O4
    rightComma 5 n ridicule S56
    rightComma 5 n said S58
    rightComma 5 n same-sex I25
    rightComma 5 n sanders S73
    rightComma 5 n saying O18
    rightComma 5 n says O30
    rightComma 5 n scare B73
    rightComma 5 n seen S86
    rightComma 5 n sensitive I25
    rightComma 5 n shared O-4I8
    rightComma 5 n should O34
    rightComma 5 n small O19
    rightComma 5 n some O6
    rightComma 5 n speak C13
    rightComma 5 n spotlighting S9
    rightComma 5 n struggled O4
    rightComma 5 n support O10
    rightComma 5 n supported I28
    rightComma 5 n supporter O8
    rightComma 5 n supporters I7
    rightComma 5 n syrian O14
    rightComma 5 n that C9
    rightComma 5 n the I-4
    rightComma 5 n their O11I-57
    rightComma 5 n them O37
    rightComma 5 n they S18
    rightComma 5 n trump I12
    rightComma 5 n up O7
    rightComma 5 n us S5
    rightComma 5 n viewed O5
    rightComma 5 n was O-17B12
    rightComma 5 n what C-6
    rightComma 5 n where C18
    rightComma 5 n will B172
    rightComma 5 n with C-7S16
    rightComma 5 n write O23
    rightComma 5 n yet S4
    rightComma 5 n you S33
    rightComma 5 n your O41
    rightComma 5 y # O-15I5
    rightComma 5 y $ O11
    rightComma 5 y , B21I10S-41
    rightComma 5 y a O-13I6S19
    rightComma 5 y abortions S9
    rightComma 5 y about I-8C22S25
    rightComma 5 y and O-14I5C95
    rightComma 5 y anonymity S62
    rightComma 5 y answered I4
    rightComma 5 y as B14
    rightComma 5 y ban C71
    rightComma 5 y because O7
    rightComma 5 y budget O6
    rightComma 5 y chanting I7
    rightComma 5 y circulated O8
    rightComma 5 y cleveland O10
    rightComma 5 y coming O22
    rightComma 5 y concern I29
    rightComma 5 y concessions I-16C16S45
    rightComma 5 y cruz S5
    rightComma 5 y distance C63
    rightComma 5 y emphasized O43
    rightComma 5 y everyone C87
    rightComma 5 y expressed S58
    rightComma 5 y for C46S-20
    rightComma 5 y fraud O13
    rightComma 5 y gop O12
    rightComma 5 y gov S21
    rightComma 5 y her S33
    rightComma 5 y his O4I-28
    rightComma 5 y how S-5
    rightComma 5 y in S14
    rightComma 5 y iowa S19
    rightComma 5 y it C32
    rightComma 5 y known O55
    rightComma 5 y last O-33I14
    rightComma 5 y lecturing S26
    rightComma 5 y major S5
    rightComma 5 y many I59
    rightComma 5 y minning C45
    rightComma 5 y mixed I37
    rightComma 5 y monday I70
    rightComma 5 y mr O4
    rightComma 5 y not O46
    rightComma 5 y obama O15S4
    rightComma 5 y obstruction O17
    rightComma 5 y of S32
    rightComma 5 y on I25C9S-27
    rightComma 5 y one O4
    rightComma 5 y opposed S4
    rightComma 5 y out O-8I20
    rightComma 5 y over C42
    rightComma 5 y people I7
    rightComma 5 y pitching O15
    rightComma 5 y pledged O5
    rightComma 5 y points C76
    rightComma 5 y presenting C6
    rightComma 5 y promised S14
    rightComma 5 y proponent S83
    rightComma 5 y proposals O35
    rightComma 5 y ratify S29
    rightComma 5 y said O26
    rightComma 5 y scare S33
    rightComma 5 y services O9
    rightComma 5 y several O38
    rightComma 5 y speeches O8
    rightComma 5 y taxing O5
    rightComma 5 y the S9
    rightComma 5 y there S10
    rightComma 5 y this C13
    rightComma 5 y those O39
    rightComma 5 y to I7C-17
    rightComma 5 y transgender I19
    rightComma 5 y trump O12
    rightComma 5 y us I36
    rightComma 5 y we O-15
    rightComma 5 y wednesday O33
    rightComma 5 y what O56
    rightComma 5 y when O12
    rightComma 5 y will O10
    rightComma 6 n # O5B29I-5S-7
    rightComma 6 n , O5I-22C32
    rightComma 6 n - S20
    rightComma 6 n : I10
    rightComma 6 n a I-7
    rightComma 6 n about S14
    rightComma 6 n aimed I49
    rightComma 6 n airstrikes C46
    rightComma 6 n all O78
    rightComma 6 n alphabetically I7
    rightComma 6 n analysis O4
    rightComma 6 n and O25S5
    rightComma 6 n another I4
    rightComma 6 n as B40
    rightComma 6 n at O-35C46
    rightComma 6 n backlash O9
    rightComma 6 n beside I20
    rightComma 6 n bigoted I4
    rightComma 6 n by B6
    rightComma 6 n classified B35I36
    rightComma 6 n clinton O13C-59S30
    rightComma 6 n closer S20
    rightComma 6 n considering I28
    rightComma 6 n cruz O-6I14
    rightComma 6 n democracy I4
    rightComma 6 n democrats O30
    rightComma 6 n differences O28C18
    rightComma 6 n dnc C25
    rightComma 6 n eager O22
    rightComma 6 n for O-10S10
    rightComma 6 n from O14
    rightComma 6 n fully O12
    rightComma 6 n half I9S4
    rightComma 6 n he O40I-13S16
    rightComma 6 n him C-6
    rightComma 6 n in B76C-10
    rightComma 6 n islamic C32
    rightComma 6 n it I-17
    rightComma 6 n like O-7B52
    rightComma 6 n looked I27
    rightComma 6 n mixed B87S-5
    rightComma 6 n more O-6I15C-4
    rightComma 6 n movement C26
    rightComma 6 n mr C-34
    rightComma 6 n naghmeh O10
    rightComma 6 n negative S10
    rightComma 6 n no O-6
    rightComma 6 n normal I6
    rightComma 6 n number O-5
    rightComma 6 n of C4
    rightComma 6 n on O-15
    rightComma 6 n one C53
    rightComma 6 n our I55
    rightComma 6 n out O45C-60
    rightComma 6 n paths O21
    rightComma 6 n peã C11
    rightComma 6 n potential O17
    rightComma 6 n promise O9
    rightComma 6 n protestors O-8
    rightComma 6 n raising C24
    rightComma 6 n ready B198
    rightComma 6 n real O14
    rightComma 6 n records O-19
    rightComma 6 n reporters S6
    rightComma 6 n republican O12
    rightComma 6 n romney C50
    rightComma 6 n rubio S26
    rightComma 6 n sanders C59S-55
    rightComma 6 n say S16
    rightComma 6 n senior C8
    rightComma 6 n signs O24
    rightComma 6 n so I57
    rightComma 6 n some O-56B68
    rightComma 6 n something C18
    rightComma 6 n sound O31
    rightComma 6 n squarely C63
    rightComma 6 n states I30
    rightComma 6 n strongly I8
    rightComma 6 n supporters C48S7
    rightComma 6 n that S15
    rightComma 6 n the C-5
    rightComma 6 n this O-4C6
    rightComma 6 n through I17
    rightComma 6 n thursday C22S12
    rightComma 6 n title O30
    rightComma 6 n to B9C7S-20
    rightComma 6 n trending O-7C25
    rightComma 6 n trillions O19
    rightComma 6 n trump B-28
    rightComma 6 n unabated O8
    rightComma 6 n upheaval O23
    rightComma 6 n us I5C6
    rightComma 6 n viability C17
    rightComma 6 n viewers O17
    rightComma 6 n what S15
    rightComma 6 n why S-13
    rightComma 6 n with I23
    rightComma 6 n within I13
    rightComma 6 n wrong O24
    rightComma 6 y # I16C-33
    rightComma 6 y , O-17B32I14C-27S7
    rightComma 6 y a O4S-10
    rightComma 6 y about I9C-5
    rightComma 6 y above O6
    rightComma 6 y alphabetically I16
    rightComma 6 y an I46S29
    rightComma 6 y anti-gay O20
    rightComma 6 y both I44S26
    rightComma 6 y by I19
    rightComma 6 y call C59
    rightComma 6 y clinton C5
    rightComma 6 y cnbc I62
    rightComma 6 y donald S65
    rightComma 6 y enthusiasm O17
    rightComma 6 y even O20
    rightComma 6 y for S-12
    rightComma 6 y he I24
    rightComma 6 y her I6C-6S21
    rightComma 6 y him C34
    rightComma 6 y himself O4
    rightComma 6 y his O-9I-21S12
    rightComma 6 y in I13S-21
    rightComma 6 y it S4
    rightComma 6 y jeb O-19
    rightComma 6 y just O-8I7
    rightComma 6 y like S55
    rightComma 6 y more S6
    rightComma 6 y mrs O69
    rightComma 6 y obama O40
    rightComma 6 y of O8
    rightComma 6 y off O66
    rightComma 6 y on O-8I-33C-36
    rightComma 6 y one I55
    rightComma 6 y politics O31
    rightComma 6 y rattled O13
    rightComma 6 y ready O11I-8
    rightComma 6 y regional S25
    rightComma 6 y relevant O56
    rightComma 6 y reuters O7
    rightComma 6 y rubio I15
    rightComma 6 y sanders S52
    rightComma 6 y schools S12
    rightComma 6 y some O30S50
    rightComma 6 y stop C41
    rightComma 6 y support S6
    rightComma 6 y supporters S6
    rightComma 6 y that B-103
    rightComma 6 y the C27S-5
    rightComma 6 y their O50
    rightComma 6 y them O58
    rightComma 6 y trump I-12S4
    rightComma 6 y unlikely I18
    rightComma 6 y up O28S-43
    rightComma 6 y whether O118
    rightComma 6 y why I40
    rightComma 6 y winning O14
    rightComma 6 y with S50
    rightComma 6 y yelling O16
    rightComma 7 n # C-11
    rightComma 7 n $ O21
    rightComma 7 n , B-26C-5S4
    rightComma 7 n - O-25I5
    rightComma 7 n : I6
    rightComma 7 n a O15I-9
    rightComma 7 n about O4I-10S-30
    rightComma 7 n allowed I24
    rightComma 7 n alwaleed C32
    rightComma 7 n an I10
    rightComma 7 n and O-43S-8
    rightComma 7 n answers O34
    rightComma 7 n as O4I-4C16S-16
    rightComma 7 n attempts S14
    rightComma 7 n attention I10
    rightComma 7 n aware S38
    rightComma 7 n bail O32
    rightComma 7 n balls O33
    rightComma 7 n bankruptcy I4
    rightComma 7 n building I-44
    rightComma 7 n by B35C-7S-10
    rightComma 7 n christmas O18
    rightComma 7 n clinton C-11
    rightComma 7 n communists O16
    rightComma 7 n compaq S42
    rightComma 7 n cruz C16
    rightComma 7 n democrats O26
    rightComma 7 n direct I-9
    rightComma 7 n donald S18
    rightComma 7 n enthusiastically O31
    rightComma 7 n equivocal O86
    rightComma 7 n for I-27C37
    rightComma 7 n four O82
    rightComma 7 n from S-19
    rightComma 7 n goodbye O11
    rightComma 7 n guilty S50
    rightComma 7 n he O27I-17
    rightComma 7 n her O-8I4
    rightComma 7 n him O15
    rightComma 7 n himself O96
    rightComma 7 n how S13
    rightComma 7 n if C61
    rightComma 7 n immigrants O4
    rightComma 7 n in B13
    rightComma 7 n is O11S-31
    rightComma 7 n it O6B17I-20
    rightComma 7 n la O29
    rightComma 7 n last O-15B139
    rightComma 7 n late S41
    rightComma 7 n live O9C5
    rightComma 7 n me O39
    rightComma 7 n mistakes O23
    rightComma 7 n mixed I12
    rightComma 7 n monday O5
    rightComma 7 n mr O17
    rightComma 7 n mrs O-24C4
    rightComma 7 n net O15
    rightComma 7 n nothing O4I45
    rightComma 7 n number O9
    rightComma 7 n obama O-5I-26S7
    rightComma 7 n of B29C4
    rightComma 7 n on I-7
    rightComma 7 n problems O-4C41
    rightComma 7 n qualified O16
    rightComma 7 n regulation O-5
    rightComma 7 n remarks O14
    rightComma 7 n repeatedly O15
    rightComma 7 n republican O23
    rightComma 7 n republicans C33
    rightComma 7 n russian O7
    rightComma 7 n sanders I6
    rightComma 7 n scare I4
    rightComma 7 n sen C-5
    rightComma 7 n she O6S5
    rightComma 7 n shell-shocked I24
    rightComma 7 n significantly O28
    rightComma 7 n similar O-54S68
    rightComma 7 n so C38
    rightComma 7 n spending O4I-19S24
    rightComma 7 n than O15
    rightComma 7 n thanks C5
    rightComma 7 n that I-6S5
    rightComma 7 n the B11I-10
    rightComma 7 n their S66
    rightComma 7 n them I-7
    rightComma 7 n there S42
    rightComma 7 n they I4S-9
    rightComma 7 n they'll S21
    rightComma 7 n they’re S11
    rightComma 7 n this S-13
    rightComma 7 n to B84S-12
    rightComma 7 n toobama C33
    rightComma 7 n trump C-37S27
    rightComma 7 n u.s O15
    rightComma 7 n until I11
    rightComma 7 n victory C33S15
    rightComma 7 n was B85S-13
    rightComma 7 n washington O17
    rightComma 7 n when I-23
    rightComma 7 n whether I-49C-55
    rightComma 7 n which O7
    rightComma 7 n who C35S-20
    rightComma 7 n why O-19I5C-39S16
    rightComma 7 n with O-7
    rightComma 7 n workers S26
    rightComma 7 n year-over-year O4
    rightComma 7 n yet O16
    rightComma 7 n you O24
    rightComma 7 y # I13
    rightComma 7 y $ I14
    rightComma 7 y , O-8B120I24
    rightComma 7 y ; I39
    rightComma 7 y a S31
    rightComma 7 y about S5
    rightComma 7 y after I43
    rightComma 7 y anything I68
    rightComma 7 y as O19
    rightComma 7 y by B46I6S-24
    rightComma 7 y call S10
    rightComma 7 y concerns O60
    rightComma 7 y democratic O5
    rightComma 7 y each O25
    rightComma 7 y equivocal S5
    rightComma 7 y experts I24
    rightComma 7 y for I5
    rightComma 7 y friday I43
    rightComma 7 y from O7I-4
    rightComma 7 y gay I24
    rightComma 7 y health I101
    rightComma 7 y her C24S-4
    rightComma 7 y herself S50
    rightComma 7 y higher O-8I7C8
    rightComma 7 y him B68
    rightComma 7 y himself S23
    rightComma 7 y his O-5I7
    rightComma 7 y how O-51I35
    rightComma 7 y in O4I11
    rightComma 7 y it S8
    rightComma 7 y last O4
    rightComma 7 y late I5
    rightComma 7 y of O26
    rightComma 7 y on O-32
    rightComma 7 y out C49
    rightComma 7 y president O6
    rightComma 7 y receiving C36
    rightComma 7 y sen S6
    rightComma 7 y similar O28
    rightComma 7 y some I11
    rightComma 7 y someone C221
    rightComma 7 y spending O4S5
    rightComma 7 y supports O26
    rightComma 7 y thanks O7
    rightComma 7 y that C8
    rightComma 7 y them C43
    rightComma 7 y they O-7I-9C-51S11
    rightComma 7 y this I16S17
    rightComma 7 y to B-4
    rightComma 7 y trump S-4
    rightComma 7 y with O67
    rightComma 8 n # B21S9
    rightComma 8 n $ C9
    rightComma 8 n , C26
    rightComma 8 n - B120C7
    rightComma 8 n : I-4S11
    rightComma 8 n about I5S-46
    rightComma 8 n after O-11I18
    rightComma 8 n another O4
    rightComma 8 n any O7
    rightComma 8 n are I31
    rightComma 8 n around O9
    rightComma 8 n as O20B164I-21S18
    rightComma 8 n at O-6S-9
    rightComma 8 n being C81
    rightComma 8 n bills O16
    rightComma 8 n by B94S-117
    rightComma 8 n carson O5
    rightComma 8 n clinton S4
    rightComma 8 n comfort O21
    rightComma 8 n concerns S37
    rightComma 8 n critic C13
    rightComma 8 n cruz S24
    rightComma 8 n doubts O4
    rightComma 8 n earlier I14
    rightComma 8 n element O28
    rightComma 8 n fiction O22
    rightComma 8 n for B144
    rightComma 8 n he B9
    rightComma 8 n her I20
    rightComma 8 n here C43
    rightComma 8 n his C-7
    rightComma 8 n how C67
    rightComma 8 n in I17
    rightComma 8 n indignation I10
    rightComma 8 n it O11I-9
    rightComma 8 n known B162C9
    rightComma 8 n leader O13
    rightComma 8 n march O16
    rightComma 8 n moderate C37
    rightComma 8 n monday I41
    rightComma 8 n move O-5I6
    rightComma 8 n mr S26
    rightComma 8 n mrs O4I-6
    rightComma 8 n nearly O-16
    rightComma 8 n of I5
    rightComma 8 n on O-17I8
    rightComma 8 n one O21
    rightComma 8 n or I6
    rightComma 8 n over I9C18
    rightComma 8 n preferences O5
    rightComma 8 n president O28
    rightComma 8 n presumptive O25
    rightComma 8 n publicly I6
    rightComma 8 n race O5
    rightComma 8 n sanders S16
    rightComma 8 n she I-10
    rightComma 8 n similar S60
    rightComma 8 n something O25
    rightComma 8 n such S21
    rightComma 8 n that O-4I10
    rightComma 8 n the O6B11I-11
    rightComma 8 n themselves S19
    rightComma 8 n then C13
    rightComma 8 n these O5
    rightComma 8 n they I18C-40
    rightComma 8 n thursday I21
    rightComma 8 n to I-4S-9
    rightComma 8 n trump I7
    rightComma 8 n victory S5
    rightComma 8 n was B9
    rightComma 8 n we O30
    rightComma 8 n wednesday I60
    rightComma 8 n — C30
    rightComma 8 y # O11I17C-5
    rightComma 8 y $ I51
    rightComma 8 y , B125I21S-22
    rightComma 8 y : S-18
    rightComma 8 y a B-15I-4
    rightComma 8 y alarm S44
    rightComma 8 y any I30
    rightComma 8 y argument I12
    rightComma 8 y as I22
    rightComma 8 y at O-6
    rightComma 8 y attacks O36
    rightComma 8 y bipartisan I10
    rightComma 8 y by O-5I22
    rightComma 8 y clinton C39
    rightComma 8 y critiques C36
    rightComma 8 y curiel O21
    rightComma 8 y defense O17
    rightComma 8 y earlier O38
    rightComma 8 y families O22
    rightComma 8 y fellow O-4C9
    rightComma 8 y for O17
    rightComma 8 y freddy O11
    rightComma 8 y fuel O10
    rightComma 8 y george S11
    rightComma 8 y he I-6C-26S30
    rightComma 8 y her O-11S5
    rightComma 8 y how I19
    rightComma 8 y immigration O-46
    rightComma 8 y in S4
    rightComma 8 y it O-4I15C28
    rightComma 8 y known O14
    rightComma 8 y latin O26
    rightComma 8 y monday O39
    rightComma 8 y obama S-7
    rightComma 8 y of O42
    rightComma 8 y otherwise I55
    rightComma 8 y out S5
    rightComma 8 y periodic O16
    rightComma 8 y president S24
    rightComma 8 y questions C25
    rightComma 8 y republican O64
    rightComma 8 y sanders O7I-6
    rightComma 8 y self-defense O-9
    rightComma 8 y she O-7
    rightComma 8 y such O67
    rightComma 8 y that I-4S4
    rightComma 8 y the O-8C9
    rightComma 8 y they I-7S11
    rightComma 8 y this I38
    rightComma 8 y to C12
    rightComma 8 y tuesday I16
    rightComma 8 y up O61
    rightComma 8 y was I32
    rightComma 8 y when S61
    rightComma 8 y with O12
    rightComma 9 n # B19S6
    rightComma 9 n , O-4B-88C44
    rightComma 9 n - B47I-5C5
    rightComma 9 n . S-57
    rightComma 9 n a I-23
    rightComma 9 n about B8S-47
    rightComma 9 n against O-16C51S13
    rightComma 9 n aides I19
    rightComma 9 n any O4I-29
    rightComma 9 n are I-18
    rightComma 9 n as B46S9
    rightComma 9 n at B53
    rightComma 9 n bill S37
    rightComma 9 n billionaire S23
    rightComma 9 n bryan I7
    rightComma 9 n by S-38
    rightComma 9 n change O16
    rightComma 9 n constitutional O38
    rightComma 9 n could O-4S-10
    rightComma 9 n defense O15
    rightComma 9 n defied O26
    rightComma 9 n direct O11B18S-61
    rightComma 9 n directly O-4I4
    rightComma 9 n edward B12C64
    rightComma 9 n egyptair O18
    rightComma 9 n federal I42
    rightComma 9 n fema I25
    rightComma 9 n for O5
    rightComma 9 n foreign I38
    rightComma 9 n friends I54
    rightComma 9 n from I87
    rightComma 9 n has I-6C21
    rightComma 9 n he I-8C19
    rightComma 9 n he'll C17
    rightComma 9 n her I-13
    rightComma 9 n he’d C141
    rightComma 9 n he’ll O5
    rightComma 9 n him O11S-20
    rightComma 9 n his I-4C14S-10
    rightComma 9 n host C17S-9
    rightComma 9 n illegal S18
    rightComma 9 n in O-6B21
    rightComma 9 n income C25
    rightComma 9 n insistently S22
    rightComma 9 n investigators S7
    rightComma 9 n is B16S-4
    rightComma 9 n it I-5S10
    rightComma 9 n jeffery I15
    rightComma 9 n jon I12
    rightComma 9 n laurie I23
    rightComma 9 n little I36
    rightComma 9 n me S10
    rightComma 9 n monday I89
    rightComma 9 n mrs I8
    rightComma 9 n nclb I-8
    rightComma 9 n nothing S9
    rightComma 9 n of S-25
    rightComma 9 n on O16
    rightComma 9 n otherwise O8
    rightComma 9 n politico O63S-7
    rightComma 9 n presumptive O49
    rightComma 9 n private C14
    rightComma 9 n progress C4
    rightComma 9 n ralf I33
    rightComma 9 n recently B159
    rightComma 9 n runs I145
    rightComma 9 n sanders O-4C6
    rightComma 9 n seeking S24
    rightComma 9 n spanglish S26
    rightComma 9 n sylke I69
    rightComma 9 n that B-47
    rightComma 9 n them C22
    rightComma 9 n themselves O15
    rightComma 9 n there O29
    rightComma 9 n they O15
    rightComma 9 n they’ve O13
    rightComma 9 n this C24S-7
    rightComma 9 n thursday S22
    rightComma 9 n to O6B19S-12
    rightComma 9 n trump I7C17S-23
    rightComma 9 n voters I9
    rightComma 9 n wall C8S-16
    rightComma 9 n was O-23B15C27
    rightComma 9 n wednesday I28
    rightComma 9 n were I-10
    rightComma 9 n while S-12
    rightComma 9 n will B54
    rightComma 9 n with S13
    rightComma 9 n women C104
    rightComma 9 n would O12I-4
    rightComma 9 n yes I-12S60
    rightComma 9 y # O11B22I28S-29
    rightComma 9 y , O4B127I29C-17
    rightComma 9 y : I12
    rightComma 9 y ; I59
    rightComma 9 y a I4
    rightComma 9 y about O-15I-12
    rightComma 9 y after I50
    rightComma 9 y against O36
    rightComma 9 y an S16
    rightComma 9 y angie I8
    rightComma 9 y another S5
    rightComma 9 y at I47
    rightComma 9 y brad I48
    rightComma 9 y breitbart O53
    rightComma 9 y britain O9
    rightComma 9 y carl I54
    rightComma 9 y changes S7
    rightComma 9 y city O8
    rightComma 9 y clinton S20
    rightComma 9 y congress O42
    rightComma 9 y consideration O29
    rightComma 9 y contractors S10
    rightComma 9 y could I6
    rightComma 9 y dante I40
    rightComma 9 y david I17
    rightComma 9 y delegates O45
    rightComma 9 y discriminated O6
    rightComma 9 y doyle I40
    rightComma 9 y drew I9
    rightComma 9 y earlier O17
    rightComma 9 y election I46
    rightComma 9 y evan I10
    rightComma 9 y every O14
    rightComma 9 y fema I-18C6
    rightComma 9 y frank I14
    rightComma 9 y friday I28
    rightComma 9 y friends O18
    rightComma 9 y guys C46
    rightComma 9 y he I-4C-8
    rightComma 9 y her O-5
    rightComma 9 y hillary O4
    rightComma 9 y him O-23I-7C6S6
    rightComma 9 y himself O39
    rightComma 9 y howard I51
    rightComma 9 y if I5
    rightComma 9 y in O-6B4C-4S4
    rightComma 9 y investors O8
    rightComma 9 y isis O8
    rightComma 9 y it C34
    rightComma 9 y its S63
    rightComma 9 y itself C46
    rightComma 9 y jake I15
    rightComma 9 y japanese C62
    rightComma 9 y last O6
    rightComma 9 y latino S13
    rightComma 9 y lee I21
    rightComma 9 y linick I33
    rightComma 9 y lobbyist I27
    rightComma 9 y mark I34
    rightComma 9 y matt I29
    rightComma 9 y matter-of-factly S14
    rightComma 9 y mexico S11
    rightComma 9 y michael I10
    rightComma 9 y mindy I31
    rightComma 9 y monday C12
    rightComma 9 y ms O-9I21
    rightComma 9 y none C7
    rightComma 9 y obama O-6S30
    rightComma 9 y of I-9S18
    rightComma 9 y ohio O14
    rightComma 9 y on B-14I-8
    rightComma 9 y one C11
    rightComma 9 y patricia O8
    rightComma 9 y payments O49
    rightComma 9 y people O-9I18
    rightComma 9 y perez S18
    rightComma 9 y pleasantly O23
    rightComma 9 y policies O20
    rightComma 9 y political I20
    rightComma 9 y politico I4
    rightComma 9 y presumptive I16
    rightComma 9 y recently O35
    rightComma 9 y represented O25
    rightComma 9 y republican C40
    rightComma 9 y robert I47
    rightComma 9 y rosenberg I88
    rightComma 9 y ryan O-4I5
    rightComma 9 y sanders O22
    rightComma 9 y she I-8S17
    rightComma 9 y sherman I24
    rightComma 9 y six-million I112
    rightComma 9 y some O5
    rightComma 9 y succeeding O15
    rightComma 9 y such I5
    rightComma 9 y tensions S17
    rightComma 9 y that I-10C-4
    rightComma 9 y their O-7S4
    rightComma 9 y them O19I-4
    rightComma 9 y there I-14C20
    rightComma 9 y they B-57I-10
    rightComma 9 y this I29
    rightComma 9 y those O4
    rightComma 9 y thursday I17
    rightComma 9 y time I7
    rightComma 9 y to C-13
    rightComma 9 y too O5
    rightComma 9 y tuesday I34
    rightComma 9 y usa I191
    rightComma 9 y walter O23
    rightComma 9 y we I85
    rightComma 9 y wednesday C112
    rightComma 9 y went O5
    rightComma 9 y were C17
    rightComma 9 y when O43S-6
    rightComma 9 y whether O7
    rightComma 9 y why O4
    rightComma 9 y wilcox I52
    rightComma 9 y will O5
    rightComma 9 y with O40
    rightDistance 4 1 I-15C7S10
    rightDistance 4 2 B18S-12
    rightDistance 4 3 B56S-24
    rightDistance 4 4 B45
    rightDistance 4 5 B26
    rightDistance 4 6 I-10
    rightDistance 5 1 O-5B-4I-18C13S17
    rightDistance 5 2 S-10
    rightDistance 5 3 B71C-35S-22
    rightDistance 5 4 B54S-8
    rightDistance 5 5 B30
    rightDistance 5 6 C8
    rightDistance 6 1 O-5
    rightDistance 6 2 B22I6C-4S-6
    rightDistance 6 3 B32I15C-36
    rightDistance 6 4 B44
    rightDistance 6 5 B4C-4
    rightDistance 6 6 I-4C11
    rightDistance 7 1 B-12I-19S23
    rightDistance 7 2 B7I14
    rightDistance 7 3 B75S-13
    rightDistance 7 4 B43I21S-6
    rightDistance 7 5 I6
    rightDistance 7 6 S8
    rightDistance 8 1 O9B-7I-28S17
    rightDistance 8 2 B28S-5
    rightDistance 8 3 B27I5
    rightDistance 8 4 B57
    rightDistance 8 5 B11
    rightDistance 9 1 O14B-34I-25S28
    rightDistance 9 2 B46C-39S-8
    rightDistance 9 3 O-12B102I54C-27S-26
    rightDistance 9 4 O-12B55I39C-16
    rightDistance 9 5 I11C-4
    rightDistance 9 6 B-4
    rightNext 4 # B14S-9
    rightNext 4 , B43C4S-17
    rightNext 4 - C20
    rightNext 4 . O-50C25S5
    rightNext 4 : S-6
    rightNext 4 a B19
    rightNext 4 about B6C-5
    rightNext 4 according I214
    rightNext 4 acknowledge S45
    rightNext 4 across O9
    rightNext 4 action O22
    rightNext 4 advocate O6
    rightNext 4 against I-13S10
    rightNext 4 agree I22
    rightNext 4 aligned O6I-6
    rightNext 4 allowing O21
    rightNext 4 american S7
    rightNext 4 among O5C9
    rightNext 4 an I6
    rightNext 4 and C-15
    rightNext 4 announced O-20B120
    rightNext 4 anthony I6
    rightNext 4 anti-castro S8
    rightNext 4 anti-trump S16
    rightNext 4 anyone S7
    rightNext 4 appears B122I18
    rightNext 4 as C32S-7
    rightNext 4 assault O4I-4
    rightNext 4 at I-7
    rightNext 4 attacked S31
    rightNext 4 away O53
    rightNext 4 back O8C-16S-18
    rightNext 4 backed C39
    rightNext 4 backing O-24I29
    rightNext 4 bare O12S7
    rightNext 4 beats O23
    rightNext 4 been B145I11
    rightNext 4 being O9
    rightNext 4 benefiting I7
    rightNext 4 better O-4
    rightNext 4 bob S38
    rightNext 4 both O6
    rightNext 4 bow O6
    rightNext 4 bows C-16
    rightNext 4 buffalo O22
    rightNext 4 by B44S-4
    rightNext 4 called O-11
    rightNext 4 candidate I8
    rightNext 4 carries I49
    rightNext 4 cases C8
    rightNext 4 celebrated O63
    rightNext 4 challenging I43
    rightNext 4 changes I12
    rightNext 4 chapter C14
    rightNext 4 charges I5
    rightNext 4 chastising O-15C18
    rightNext 4 choreographed I12
    rightNext 4 chosen I17
    rightNext 4 clashes O16
    rightNext 4 comes O59
    rightNext 4 comment C15
    rightNext 4 committed I-14C9
    rightNext 4 competing O6
    rightNext 4 comprehensive C12
    rightNext 4 concern O69
    rightNext 4 confrontations I31
    rightNext 4 considerable S5
    rightNext 4 considering I6
    rightNext 4 contests S46
    rightNext 4 continued I49
    rightNext 4 corey C14
    rightNext 4 could O-13
    rightNext 4 cover O-8
    rightNext 4 criticized S18
    rightNext 4 death O48
    rightNext 4 decided O7
    rightNext 4 declassified I22
    rightNext 4 decried S43
    rightNext 4 decries S23
    rightNext 4 defending O7
    rightNext 4 delegates S7
    rightNext 4 democratic S25
    rightNext 4 democrats S11
    rightNext 4 denies O72
    rightNext 4 denounced S20
    rightNext 4 denunciation O15
    rightNext 4 derided I7
    rightNext 4 devoted O5
    rightNext 4 did I9
    rightNext 4 directed S37
    rightNext 4 disagree I34
    rightNext 4 discourses O18
    rightNext 4 donald I26S-16
    rightNext 4 dr I67
    rightNext 4 draw O6
    rightNext 4 during I13
    rightNext 4 earlier S21
    rightNext 4 edge S24
    rightNext 4 eleanor S12
    rightNext 4 employs O11
    rightNext 4 enthusiastically O12
    rightNext 4 enviable I39
    rightNext 4 expressed S85
    rightNext 4 faso C14
    rightNext 4 fbi S62
    rightNext 4 feted O21
    rightNext 4 flirted S14
    rightNext 4 following C13
    rightNext 4 for O-4I5
    rightNext 4 foreign S18
    rightNext 4 foreigners S34
    rightNext 4 former O11
    rightNext 4 forwarded O10
    rightNext 4 found O49
    rightNext 4 from B55I7C-4
    rightNext 4 gained I30
    rightNext 4 gearing I35
    rightNext 4 gets O13
    rightNext 4 globally O4
    rightNext 4 gop C36
    rightNext 4 groundwork O11
    rightNext 4 had O-10C10
    rightNext 4 happened I4C92
    rightNext 4 hat I14
    rightNext 4 have I17S-15
    rightNext 4 headed I11
    rightNext 4 heavily O-12C23
    rightNext 4 helped O6
    rightNext 4 her O-8I10C25
    rightNext 4 here O20
    rightNext 4 hicks I11
    rightNext 4 highlighting C21
    rightNext 4 hillary C20
    rightNext 4 him C6S-7
    rightNext 4 his C-23
    rightNext 4 hold O24
    rightNext 4 horse C6
    rightNext 4 how O12I13C-8
    rightNext 4 if O-13I14C58
    rightNext 4 include I18
    rightNext 4 included O4
    rightNext 4 indiana C10
    rightNext 4 interacted C46
    rightNext 4 invalidating I-44
    rightNext 4 is I-6
    rightNext 4 it B-94
    rightNext 4 itself O28
    rightNext 4 joining I25
    rightNext 4 known B34I11
    rightNext 4 landing O18
    rightNext 4 largely O-40C16
    rightNext 4 last S-14
    rightNext 4 left O46
    rightNext 4 legal I9
    rightNext 4 legislation C30
    rightNext 4 legislative I7
    rightNext 4 like B20S-29
    rightNext 4 likely O-8C85
    rightNext 4 looking O63
    rightNext 4 low O24
    rightNext 4 made O7
    rightNext 4 make O-8I15
    rightNext 4 many C28S41
    rightNext 4 marking O5
    rightNext 4 maximum-limit O6
    rightNext 4 mayor O24
    rightNext 4 me C18
    rightNext 4 measure C24
    rightNext 4 mere I10C6
    rightNext 4 methods O-28
    rightNext 4 middle-class O13
    rightNext 4 minimum-wage S4
    rightNext 4 minors O19
    rightNext 4 mixed C26
    rightNext 4 mode C34
    rightNext 4 momentum S30
    rightNext 4 mongering O-5
    rightNext 4 more C7S-6
    rightNext 4 mr I-17S5
    rightNext 4 nominated S-33
    rightNext 4 nominating O6
    rightNext 4 noninterventionist I38
    rightNext 4 nonregistered O18
    rightNext 4 noted S9
    rightNext 4 now O15
    rightNext 4 number O-4C34
    rightNext 4 obama C19
    rightNext 4 obviously S16
    rightNext 4 occasionally O8
    rightNext 4 off I-12
    rightNext 4 offered O9
    rightNext 4 on B-4C22S8
    rightNext 4 one S-24
    rightNext 4 only O16
    rightNext 4 opened I8
    rightNext 4 opposed O-49I22S4
    rightNext 4 outside S26
    rightNext 4 over B47
    rightNext 4 part O18
    rightNext 4 participate O16
    rightNext 4 party S7
    rightNext 4 patient S5
    rightNext 4 people S24
    rightNext 4 perceives O7
    rightNext 4 plagued O5
    rightNext 4 plans S11
    rightNext 4 played O19
    rightNext 4 pointed S33
    rightNext 4 poised B89
    rightNext 4 political O16
    rightNext 4 president O5
    rightNext 4 presidential C20S-69
    rightNext 4 privately S26
    rightNext 4 proved O4
    rightNext 4 provided O-5
    rightNext 4 put O5
    rightNext 4 question C5
    rightNext 4 ran S7
    rightNext 4 reasonable I-4
    rightNext 4 received B39I-6
    rightNext 4 refusal O-16S7
    rightNext 4 relatively O9
    rightNext 4 released O-13C63
    rightNext 4 remarkably I21
    rightNext 4 requests O25
    rightNext 4 restrictions O14
    rightNext 4 rival O6C16S8
    rightNext 4 ryan C-6
    rightNext 4 sacrosanct O14
    rightNext 4 said S32
    rightNext 4 sanders O-8S10
    rightNext 4 saturday O-13I7
    rightNext 4 secret I17
    rightNext 4 secures O18
    rightNext 4 seek I37
    rightNext 4 seeking S9
    rightNext 4 seemed O11
    rightNext 4 senator I31
    rightNext 4 show I25
    rightNext 4 showed S11
    rightNext 4 skating O9
    rightNext 4 skeptical O25
    rightNext 4 solidly S7
    rightNext 4 someone O33
    rightNext 4 speculation O34
    rightNext 4 spent O8
    rightNext 4 started S33
    rightNext 4 stated S5
    rightNext 4 strengthen I11
    rightNext 4 stumped O17
    rightNext 4 subject I53
    rightNext 4 subpoenas C23S-29
    rightNext 4 sunday I7
    rightNext 4 super I11
    rightNext 4 support O8C-6S76
    rightNext 4 supported S4
    rightNext 4 supporters I9
    rightNext 4 sustained O6
    rightNext 4 swing C23
    rightNext 4 tank O16
    rightNext 4 targeted S11
    rightNext 4 tax S4
    rightNext 4 tend B11
    rightNext 4 terrible O-15
    rightNext 4 territory O6
    rightNext 4 testified S9
    rightNext 4 texas S35
    rightNext 4 their O4I-11
    rightNext 4 them C50
    rightNext 4 they O28I-30
    rightNext 4 this O-26C12S-28
    rightNext 4 through O11
    rightNext 4 ties I61
    rightNext 4 told I6
    rightNext 4 top-tier I5
    rightNext 4 tried O5
    rightNext 4 trump C14S-5
    rightNext 4 turn O5
    rightNext 4 twice I-28
    rightNext 4 undecided O36
    rightNext 4 unifying O27
    rightNext 4 universal S18
    rightNext 4 unpaid S8
    rightNext 4 update O5
    rightNext 4 urged S39
    rightNext 4 using I-6
    rightNext 4 veered I7
    rightNext 4 was B19S-42
    rightNext 4 we I7
    rightNext 4 websites S7
    rightNext 4 weighed S11
    rightNext 4 went O-7
    rightNext 4 were O6
    rightNext 4 western O36
    rightNext 4 we’re I8
    rightNext 4 when O-19I13C-7
    rightNext 4 where C33
    rightNext 4 whether C-6
    rightNext 4 which O-27
    rightNext 4 widely C15
    rightNext 4 will B9C-7
    rightNext 4 with B16S-15
    rightNext 4 won O79
    rightNext 4 worked O79
    rightNext 4 would I7
    rightNext 4 you I11
    rightNext 4 — O4
    rightNext 5 # B53C16S-5
    rightNext 5 $ O23
    rightNext 5 ) C7
    rightNext 5 , B72
    rightNext 5 - O-13
    rightNext 5 . I17
    rightNext 5 a S4
    rightNext 5 abortions S35
    rightNext 5 about B-7
    rightNext 5 after B255
    rightNext 5 an I-35S7
    rightNext 5 anonymity O17
    rightNext 5 answered I4
    rightNext 5 any O6B29I7
    rightNext 5 anything O7
    rightNext 5 articulated C14
    rightNext 5 as B29I-9S14
    rightNext 5 asked I73
    rightNext 5 at O-13
    rightNext 5 attack O-18C13S6
    rightNext 5 attacks I86
    rightNext 5 attribute O4
    rightNext 5 ban O-7I9
    rightNext 5 barring O5
    rightNext 5 be O70
    rightNext 5 because O4
    rightNext 5 behind O7
    rightNext 5 believed I99
    rightNext 5 bernanke O12
    rightNext 5 between I14
    rightNext 5 birmingham C102
    rightNext 5 black O23
    rightNext 5 bradley S27
    rightNext 5 britain S19
    rightNext 5 budget O8
    rightNext 5 bush O76
    rightNext 5 by B53S-8
    rightNext 5 call C44
    rightNext 5 caroline O5
    rightNext 5 challenged O5
    rightNext 5 challenges O27
    rightNext 5 chanting I9
    rightNext 5 circulated O10
    rightNext 5 cleveland O21
    rightNext 5 clinton S18
    rightNext 5 comments O17
    rightNext 5 concern I30
    rightNext 5 concessions O6I-14C21S14
    rightNext 5 condemned I21
    rightNext 5 conservatism I11
    rightNext 5 considered O47
    rightNext 5 critic O-14C6
    rightNext 5 criticized B118I16
    rightNext 5 cronyism S5
    rightNext 5 cruz O-16C23S23
    rightNext 5 cutoff O7
    rightNext 5 darkly O12
    rightNext 5 declared O6
    rightNext 5 delegates C44
    rightNext 5 derided I36
    rightNext 5 detractor O5
    rightNext 5 didn't I-6
    rightNext 5 differed O26
    rightNext 5 directly O22
    rightNext 5 discussing I32
    rightNext 5 disrespect C63
    rightNext 5 distance C14
    rightNext 5 down O15
    rightNext 5 during I25
    rightNext 5 early S10
    rightNext 5 emphasized O43
    rightNext 5 endorsed O4
    rightNext 5 erdogan O6
    rightNext 5 eric O17
    rightNext 5 european O4
    rightNext 5 everyone C67
    rightNext 5 existing I14
    rightNext 5 expected O62B105
    rightNext 5 expressed S4
    rightNext 5 extended I17S29
    rightNext 5 federal O17
    rightNext 5 fethullah O21
    rightNext 5 fine O20
    rightNext 5 florida C14
    rightNext 5 for B10C9S-13
    rightNext 5 four O27
    rightNext 5 fraud O36
    rightNext 5 from O17
    rightNext 5 gay O10
    rightNext 5 global S18
    rightNext 5 gop O14
    rightNext 5 gov S39
    rightNext 5 government O35
    rightNext 5 have O9
    rightNext 5 he B4I9S-5
    rightNext 5 here O6
    rightNext 5 herself C48
    rightNext 5 how S-17
    rightNext 5 hurt I24
    rightNext 5 immigration I8
    rightNext 5 implementation O-7
    rightNext 5 in B6
    rightNext 5 information C4
    rightNext 5 internal O13
    rightNext 5 interrupting S36
    rightNext 5 into I101
    rightNext 5 iowa S30
    rightNext 5 it C25
    rightNext 5 itself C27
    rightNext 5 large-scale O14
    rightNext 5 lashing O13
    rightNext 5 last I5S-44
    rightNext 5 lecturing S26
    rightNext 5 legislation O-13
    rightNext 5 lindsey C53
    rightNext 5 list O11
    rightNext 5 major S11
    rightNext 5 me O-28
    rightNext 5 mixed I20
    rightNext 5 more O8
    rightNext 5 most S19
    rightNext 5 mr I7S-35
    rightNext 5 mrs I53
    rightNext 5 ms O6
    rightNext 5 much I6
    rightNext 5 national C40
    rightNext 5 never I40
    rightNext 5 new O41
    rightNext 5 not O16
    rightNext 5 number I26
    rightNext 5 obstruction O5
    rightNext 5 on I11
    rightNext 5 one I-14C37
    rightNext 5 online I142
    rightNext 5 only C19
    rightNext 5 opposed O-4S36
    rightNext 5 opposition O58
    rightNext 5 options C11
    rightNext 5 parallels S105
    rightNext 5 personal S11
    rightNext 5 pfizer O39
    rightNext 5 platform O13
    rightNext 5 pledged O25S-6
    rightNext 5 point B8
    rightNext 5 points S-17
    rightNext 5 political I16
    rightNext 5 presenting C67
    rightNext 5 president I15
    rightNext 5 progressives S9
    rightNext 5 promised S42
    rightNext 5 proposals O11
    rightNext 5 proposition I13
    rightNext 5 questions O40
    rightNext 5 raising I45
    rightNext 5 ratify O-6S34
    rightNext 5 referring I31
    rightNext 5 republican O4
    rightNext 5 ridicule S56
    rightNext 5 rubio S36
    rightNext 5 same-sex I25
    rightNext 5 sanders S10
    rightNext 5 saying O18
    rightNext 5 says O30
    rightNext 5 scare S12
    rightNext 5 seen O-11I4S10
    rightNext 5 sensitive I25
    rightNext 5 services O35
    rightNext 5 several O15
    rightNext 5 shared O-4I8
    rightNext 5 should O34
    rightNext 5 skeptically S10
    rightNext 5 small O19
    rightNext 5 some O6
    rightNext 5 speak C13
    rightNext 5 speeches O32
    rightNext 5 spotlighting S9
    rightNext 5 struggled O4
    rightNext 5 support O10
    rightNext 5 supported I31
    rightNext 5 supporter O8
    rightNext 5 supporters I7
    rightNext 5 syrian O14
    rightNext 5 taxing O5
    rightNext 5 the I-4S5
    rightNext 5 their O10I-18
    rightNext 5 them O5C-20
    rightNext 5 themselves O43
    rightNext 5 they S16
    rightNext 5 this C18
    rightNext 5 those O15
    rightNext 5 tinkering S23
    rightNext 5 transgender I38
    rightNext 5 tried I60
    rightNext 5 trump I6C-12
    rightNext 5 turnout O20
    rightNext 5 under I5
    rightNext 5 us I13
    rightNext 5 viewed O5
    rightNext 5 was O-4
    rightNext 5 we O-16
    rightNext 5 wednesday O10
    rightNext 5 well O14
    rightNext 5 what C-24
    rightNext 5 when O40
    rightNext 5 who O80
    rightNext 5 will O4B5I-23
    rightNext 5 with C-7S9
    rightNext 5 without O71
    rightNext 5 write O23
    rightNext 5 yet S4
    rightNext 5 you S30
    rightNext 5 your O41
    rightNext 5 — S-24
    rightNext 6 # B10C-7S-10
    rightNext 6 : O-41I5
    rightNext 6 about C-4
    rightNext 6 above O11
    rightNext 6 aimed I49
    rightNext 6 airstrikes C46
    rightNext 6 alphabetically I85
    rightNext 6 an O-39C-16S8
    rightNext 6 analysis O4
    rightNext 6 and O25S12
    rightNext 6 anti-prom O67
    rightNext 6 as B89I5
    rightNext 6 backlash O9
    rightNext 6 been B77I12
    rightNext 6 beside I20
    rightNext 6 bigoted I4
    rightNext 6 both O-15
    rightNext 6 by B61S-61
    rightNext 6 cambridge O58
    rightNext 6 classified I-14
    rightNext 6 clinton S10
    rightNext 6 closer S54
    rightNext 6 conservative I10
    rightNext 6 considering I28
    rightNext 6 democracy I4
    rightNext 6 democrats O30
    rightNext 6 differences O28C18
    rightNext 6 dnc C25
    rightNext 6 donald S13
    rightNext 6 eager O22
    rightNext 6 enthusiasm O20
    rightNext 6 even O24
    rightNext 6 few S22
    rightNext 6 from O31
    rightNext 6 fully O12
    rightNext 6 gavekal S14
    rightNext 6 germans I73
    rightNext 6 ginbot O42
    rightNext 6 half I9S4
    rightNext 6 her B10I-5S19
    rightNext 6 him C18
    rightNext 6 himself O7I-9
    rightNext 6 his I-16S11
    rightNext 6 how S4
    rightNext 6 in B6S-15
    rightNext 6 iowa S49
    rightNext 6 islamic C32
    rightNext 6 it S6
    rightNext 6 its I5
    rightNext 6 jeb O-22
    rightNext 6 just O-27I14S11
    rightNext 6 like B7S4
    rightNext 6 looked I27
    rightNext 6 mic O5
    rightNext 6 more O-10S16
    rightNext 6 movement C26
    rightNext 6 mr C-54
    rightNext 6 mrs S-10
    rightNext 6 naghmeh O162
    rightNext 6 negative S10
    rightNext 6 no B10
    rightNext 6 normal I6
    rightNext 6 obama O32
    rightNext 6 of C4
    rightNext 6 off O27
    rightNext 6 one O-10I-6
    rightNext 6 our I55
    rightNext 6 paths O21
    rightNext 6 peã C11
    rightNext 6 potential O17
    rightNext 6 primary I57
    rightNext 6 promise O9
    rightNext 6 protestors O-8
    rightNext 6 raising C24
    rightNext 6 ready O4B32I-6
    rightNext 6 real O14
    rightNext 6 records O-19
    rightNext 6 reporters S5
    rightNext 6 republican O11
    rightNext 6 requests O40
    rightNext 6 residency O13
    rightNext 6 reuters O8
    rightNext 6 romney C47
    rightNext 6 rubio O-7
    rightNext 6 sanders C15
    rightNext 6 say S60
    rightNext 6 scare I7
    rightNext 6 senior C8
    rightNext 6 signs O24
    rightNext 6 so I28
    rightNext 6 sound O31
    rightNext 6 squarely C38
    rightNext 6 state S12
    rightNext 6 states I76
    rightNext 6 stop C37
    rightNext 6 strongly I8
    rightNext 6 superdelegates O5
    rightNext 6 support S18
    rightNext 6 supporters O-14C22S8
    rightNext 6 swing O31
    rightNext 6 the B8I-4
    rightNext 6 their I-28
    rightNext 6 them C-99
    rightNext 6 themselves O6
    rightNext 6 there S74
    rightNext 6 these O-30S54
    rightNext 6 this O-4C6
    rightNext 6 through O-18I6
    rightNext 6 thursday C22S12
    rightNext 6 title O5
    rightNext 6 to B35S7
    rightNext 6 trending O-7C25
    rightNext 6 trillions O19
    rightNext 6 trump B-17I-12S7
    rightNext 6 unabated O8
    rightNext 6 unfit I53
    rightNext 6 unlikely O-20I33
    rightNext 6 until I135
    rightNext 6 up I11
    rightNext 6 upheaval O23
    rightNext 6 us I5C6
    rightNext 6 viability C17
    rightNext 6 viewers O17
    rightNext 6 wasted I49
    rightNext 6 weaker O45
    rightNext 6 what C-7S42
    rightNext 6 whether O4I-26
    rightNext 6 whose O30
    rightNext 6 why I20
    rightNext 6 winning O15
    rightNext 6 with S14
    rightNext 6 within I13
    rightNext 6 wrong O24
    rightNext 6 yelling O12
    rightNext 7 # B39C-35
    rightNext 7 $ O5
    rightNext 7 ) O65
    rightNext 7 , I11C-7
    rightNext 7 - O-4
    rightNext 7 : S-14
    rightNext 7 ; I9
    rightNext 7 a B-20I-44C-6S20
    rightNext 7 about S-11
    rightNext 7 after O14C-8
    rightNext 7 allowed I24
    rightNext 7 alwaleed C32
    rightNext 7 americans O-13C42
    rightNext 7 an I24S-9
    rightNext 7 and O-7S-65
    rightNext 7 answers O34
    rightNext 7 anything I83
    rightNext 7 as O16I-5S-21
    rightNext 7 at I13
    rightNext 7 attempts S14
    rightNext 7 attention I10
    rightNext 7 bail O32
    rightNext 7 balls O33
    rightNext 7 bankruptcy I4
    rightNext 7 bernie S5
    rightNext 7 building I-44
    rightNext 7 by B77I4S-49
    rightNext 7 call S14
    rightNext 7 canova O47
    rightNext 7 cases I10
    rightNext 7 chipotle O48
    rightNext 7 christmas O18
    rightNext 7 clinton C-5
    rightNext 7 communists O16
    rightNext 7 compaq S42
    rightNext 7 concerns O6
    rightNext 7 conspiracy O26
    rightNext 7 cruz O-20S9
    rightNext 7 democratic O9
    rightNext 7 democrats O26
    rightNext 7 direct S4
    rightNext 7 donald S11
    rightNext 7 enthusiastically O31
    rightNext 7 experts I19
    rightNext 7 finding O110
    rightNext 7 for I-11C7
    rightNext 7 four O82
    rightNext 7 from C7S-9
    rightNext 7 glowingly S73
    rightNext 7 guilty S11
    rightNext 7 he S-5
    rightNext 7 her O-6C15
    rightNext 7 herself S60
    rightNext 7 higher O-4I10C7
    rightNext 7 hillary B14S-4
    rightNext 7 him O5
    rightNext 7 himself O5
    rightNext 7 how S12
    rightNext 7 if O5
    rightNext 7 immigrants O4
    rightNext 7 in B99S-25
    rightNext 7 into O26
    rightNext 7 is O11S-31
    rightNext 7 it I-8
    rightNext 7 itself O21
    rightNext 7 just I43
    rightNext 7 la O29
    rightNext 7 last S-19
    rightNext 7 late S33
    rightNext 7 live O9C5
    rightNext 7 me O39
    rightNext 7 mistakes O23
    rightNext 7 mixed I12
    rightNext 7 monday O5
    rightNext 7 more I50
    rightNext 7 mr I-8
    rightNext 7 mrs C5S-21
    rightNext 7 multiple S19
    rightNext 7 my O36
    rightNext 7 net O15
    rightNext 7 obama O-4C4S5
    rightNext 7 of B45S-41
    rightNext 7 officers O-69
    rightNext 7 openly O64
    rightNext 7 out C38
    rightNext 7 people I9
    rightNext 7 porous I4
    rightNext 7 problems O-4C38
    rightNext 7 questions S4
    rightNext 7 receiving I-8C32
    rightNext 7 regulation O-5
    rightNext 7 remarks O14
    rightNext 7 repeatedly O15
    rightNext 7 republicans C7
    rightNext 7 russian O7
    rightNext 7 sen O-41
    rightNext 7 she O9S5
    rightNext 7 shell-shocked I24
    rightNext 7 she’ll C46
    rightNext 7 significantly I-8
    rightNext 7 so C44
    rightNext 7 some I11
    rightNext 7 spending I-12S24
    rightNext 7 support I42
    rightNext 7 supports O29
    rightNext 7 ten I49
    rightNext 7 than O15
    rightNext 7 that I-4C6
    rightNext 7 the B4
    rightNext 7 their O5
    rightNext 7 them I-12C4
    rightNext 7 then-fed O-5
    rightNext 7 there S4
    rightNext 7 they O-8C-9S16
    rightNext 7 they'll S21
    rightNext 7 they’re S11
    rightNext 7 this O-18
    rightNext 7 toobama C33
    rightNext 7 trump B-35C-16S13
    rightNext 7 u.s O15
    rightNext 7 until I11
    rightNext 7 victory C30S55
    rightNext 7 was B85S-13
    rightNext 7 washington O17
    rightNext 7 when I-11
    rightNext 7 whether I-13C-24
    rightNext 7 which O7
    rightNext 7 who I5C35S-31
    rightNext 7 why I8C-37S13
    rightNext 7 workers S23
    rightNext 7 year-over-year O24
    rightNext 7 yet O16
    rightNext 7 you O24
    rightNext 8 # B90I14C-40S-8
    rightNext 8 $ C8
    rightNext 8 , B4I11S-12
    rightNext 8 - B120C7
    rightNext 8 a I-5S4
    rightNext 8 about I6S20
    rightNext 8 absence O29
    rightNext 8 after I-7
    rightNext 8 alarm S78
    rightNext 8 an O4
    rightNext 8 and O7
    rightNext 8 another O4
    rightNext 8 are I31
    rightNext 8 argument I48
    rightNext 8 around O9
    rightNext 8 as O4B19I-7S-33
    rightNext 8 at O-20C19
    rightNext 8 being C80
    rightNext 8 bills O16
    rightNext 8 bipartisan I11
    rightNext 8 both O-22S5
    rightNext 8 by B84I6S-28
    rightNext 8 carson O5
    rightNext 8 christie C14
    rightNext 8 clinton I-8
    rightNext 8 comfort O21
    rightNext 8 concerns S37
    rightNext 8 confidence O4
    rightNext 8 conservatives I49
    rightNext 8 critic C13
    rightNext 8 cruz O5
    rightNext 8 defense O42
    rightNext 8 doubts O4
    rightNext 8 earlier O9
    rightNext 8 element O28
    rightNext 8 families O21
    rightNext 8 fellow O-6C8
    rightNext 8 for B49S-20
    rightNext 8 freddy O21
    rightNext 8 fuel O39
    rightNext 8 george S20
    rightNext 8 he B7
    rightNext 8 he'd I-7
    rightNext 8 her O-23
    rightNext 8 here C43
    rightNext 8 him O4
    rightNext 8 himself S6
    rightNext 8 his B-10C-11S24
    rightNext 8 in I7C-11
    rightNext 8 indignation I51
    rightNext 8 industry C29
    rightNext 8 known B5
    rightNext 8 latin O40
    rightNext 8 leader O13
    rightNext 8 many I16
    rightNext 8 march O16
    rightNext 8 mcdonald C147
    rightNext 8 mocking O5
    rightNext 8 moderate C32
    rightNext 8 monday I15S-17
    rightNext 8 move O-5I6
    rightNext 8 mr C5
    rightNext 8 mrs O4I-6
    rightNext 8 north O6
    rightNext 8 number I6
    rightNext 8 of O17I9
    rightNext 8 one O21
    rightNext 8 or C72
    rightNext 8 otherwise O-37
    rightNext 8 out S14
    rightNext 8 over I9C18
    rightNext 8 preferences O5
    rightNext 8 publicly I6
    rightNext 8 questions C6
    rightNext 8 race O5
    rightNext 8 republican S5
    rightNext 8 sanders I-24
    rightNext 8 security O-39
    rightNext 8 self-defense O-8
    rightNext 8 similar S60
    rightNext 8 such O22
    rightNext 8 sympathy O21
    rightNext 8 that S4
    rightNext 8 the B4
    rightNext 8 their I-9C13S22
    rightNext 8 them S11
    rightNext 8 then C13
    rightNext 8 there O15
    rightNext 8 these O5
    rightNext 8 they I-20S7
    rightNext 8 this I20S38
    rightNext 8 thursday I21
    rightNext 8 tighter S20
    rightNext 8 to B24I-5C7
    rightNext 8 trump S-9
    rightNext 8 tuesday O-21I12
    rightNext 8 up O48
    rightNext 8 victory S5
    rightNext 8 viewers I24
    rightNext 8 was B55I-4C9
    rightNext 8 we O30
    rightNext 8 wednesday I60
    rightNext 8 what O-19C68
    rightNext 8 when S12
    rightNext 8 why O5
    rightNext 8 — C30
    rightNext 9 # O18B23I42C-46
    rightNext 9 ) O-11B199C46
    rightNext 9 , O18B102I15C-19
    rightNext 9 - B47I-5C5
    rightNext 9 . I77S-144
    rightNext 9 : I8
    rightNext 9 ; B44
    rightNext 9 abc S53
    rightNext 9 about B10I-4C4S7
    rightNext 9 afp O29
    rightNext 9 after I16S4
    rightNext 9 against C21
    rightNext 9 ali S43
    rightNext 9 an B-140I5S14
    rightNext 9 and O10S-56
    rightNext 9 another O-7S5
    rightNext 9 any O13I-27
    rightNext 9 are I-18
    rightNext 9 as O-47B26S8
    rightNext 9 before O14
    rightNext 9 bill S37
    rightNext 9 billionaire I-37S21
    rightNext 9 brad I14
    rightNext 9 breitbart O5
    rightNext 9 britain O7
    rightNext 9 carl I39
    rightNext 9 carson S37
    rightNext 9 change O16
    rightNext 9 changes S6
    rightNext 9 china S46
    rightNext 9 city O74
    rightNext 9 closed S11
    rightNext 9 congress O5
    rightNext 9 consideration O28
    rightNext 9 constitutional O27
    rightNext 9 contractors S21
    rightNext 9 could B89I12
    rightNext 9 dante I6
    rightNext 9 david I96
    rightNext 9 defense O15
    rightNext 9 defied O12I-34
    rightNext 9 delegates O14
    rightNext 9 democratic I38
    rightNext 9 direct B13
    rightNext 9 directly O-4I4
    rightNext 9 discriminated O4
    rightNext 9 doyle I59
    rightNext 9 drew I10
    rightNext 9 during I5
    rightNext 9 earlier O10
    rightNext 9 edward B12C64
    rightNext 9 egyptair O18
    rightNext 9 election I67
    rightNext 9 evan I4
    rightNext 9 every O20S-4
    rightNext 9 federal I42
    rightNext 9 fema I-8
    rightNext 9 for I-12C4
    rightNext 9 foreign I38
    rightNext 9 former S-20
    rightNext 9 fox S13
    rightNext 9 frank I46
    rightNext 9 friday I11
    rightNext 9 going O5
    rightNext 9 grant I24
    rightNext 9 guys C41
    rightNext 9 has O10I-11C24
    rightNext 9 he B-8I-9
    rightNext 9 he'd S-26
    rightNext 9 he'll C17
    rightNext 9 he’d I-22S-5
    rightNext 9 him I-11C31
    rightNext 9 hln O5
    rightNext 9 host C17S-9
    rightNext 9 howard I41
    rightNext 9 if O-8S-17
    rightNext 9 illegal S18
    rightNext 9 in O-6B52I5C-10
    rightNext 9 income C25
    rightNext 9 insistently S22
    rightNext 9 investigators S6
    rightNext 9 investors O11
    rightNext 9 is B95S-28
    rightNext 9 isis O6
    rightNext 9 it C14
    rightNext 9 its S10
    rightNext 9 itself C30
    rightNext 9 jake I18
    rightNext 9 japanese C23
    rightNext 9 jeff I40
    rightNext 9 jeffery I15
    rightNext 9 jenna I43
    rightNext 9 john I56
    rightNext 9 jon I12
    rightNext 9 kunin O20
    rightNext 9 large O14
    rightNext 9 last O6S23
    rightNext 9 latino S41
    rightNext 9 laurie I23
    rightNext 9 little I11
    rightNext 9 lobbyist I25
    rightNext 9 matt I28
    rightNext 9 matter-of-factly S33
    rightNext 9 me O-10S16
    rightNext 9 meeting S4
    rightNext 9 mexico S20
    rightNext 9 miami O8
    rightNext 9 michael I4
    rightNext 9 mindy I30
    rightNext 9 mr I10C-17
    rightNext 9 ms O-8I16
    rightNext 9 msnbc O21
    rightNext 9 nbc O12
    rightNext 9 nclb I-8
    rightNext 9 not I17
    rightNext 9 obama O-16S23
    rightNext 9 obamacare S9
    rightNext 9 of B5I-11
    rightNext 9 on O4I-9C-31S5
    rightNext 9 one O-14C26
    rightNext 9 otherwise O8
    rightNext 9 patricia O9S-6
    rightNext 9 people O-15
    rightNext 9 perez S22
    rightNext 9 pleasantly O31
    rightNext 9 policies O17
    rightNext 9 politico S6
    rightNext 9 private C14
    rightNext 9 progress C4
    rightNext 9 ralf I33
    rightNext 9 reporters I10S-19
    rightNext 9 represented O21
    rightNext 9 republican C29
    rightNext 9 richard I101
    rightNext 9 robert I32
    rightNext 9 rosenberg I27
    rightNext 9 runs I80
    rightNext 9 ryan I4
    rightNext 9 sanders C6
    rightNext 9 seeking S24
    rightNext 9 she I-17C21
    rightNext 9 sherman I19
    rightNext 9 some O11I-10
    rightNext 9 spanglish S26
    rightNext 9 steve I31
    rightNext 9 succeeding O16
    rightNext 9 sunday S29
    rightNext 9 sylke I69
    rightNext 9 tensions S20
    rightNext 9 that B-24I-6
    rightNext 9 the B-6I-4C10S4
    rightNext 9 their O-13S8
    rightNext 9 them O6I-12
    rightNext 9 there O22B-56I12
    rightNext 9 they I-4S4
    rightNext 9 they’ve O13
    rightNext 9 this I5C10S-5
    rightNext 9 those O48
    rightNext 9 thursday O-69
    rightNext 9 time I36
    rightNext 9 to B28C-17S-10
    rightNext 9 transgender I4
    rightNext 9 trump B-122
    rightNext 9 voters I6C38S-27
    rightNext 9 wall C8S-16
    rightNext 9 walter O54
    rightNext 9 was S-30
    rightNext 9 we I21
    rightNext 9 wednesday I32C65S-34
    rightNext 9 went S-7
    rightNext 9 were O23
    rightNext 9 what O-12C30
    rightNext 9 when S-8
    rightNext 9 while S-12
    rightNext 9 why O10
    rightNext 9 wilcox I31
    rightNext 9 will O34
    rightNext 9 women C104
    rightNext 9 would O36I-5
    rightNext 9 yes S35
    rightWord according B18I5C-114S-20
    rightWord accused B18C6S-23
    rightWord accuses S-7
    rightWord accusing O-17B40I-7C5S7
    rightWord acknowledge S13
    rightWord acknowledged O-8I9C-13
    rightWord acknowledging S5
    rightWord acquiesced S72
    rightWord adamant S58
    rightWord added B68I9C-37S7
    rightWord adding I-10C15S-45
    rightWord adds S-39
    rightWord admiration O30
    rightWord admission I-6
    rightWord admit O36
    rightWord admits S10
    rightWord admitted I17C-28S25
    rightWord advocated O-9B19S32
    rightWord affirm S5
    rightWord agree C-25
    rightWord agreed C-14S19
    rightWord agrees S46
    rightWord aim O14I-6
    rightWord alarm O-5I18S-20
    rightWord alleges S26
    rightWord alleging C18
    rightWord also C-12
    rightWord angered I8S-97
    rightWord announce O9C-10
    rightWord announced B6
    rightWord announcing O8C-8S20
    rightWord answered O-6I-35C5
    rightWord apologized S40
    rightWord appeared B151I8C-94S-30
    rightWord appears B61I5S-37
    rightWord appending O19
    rightWord applauded I-27C101S72
    rightWord approved B100C42
    rightWord argued B4I-15
    rightWord argues O4I-9
    rightWord articulated I8
    rightWord asked O4C-9S-5
    rightWord asking B-72I-4S5
    rightWord asks C5
    rightWord assailed O9S-11
    rightWord asserted C8
    rightWord assertion I-11S-29
    rightWord assumed O36
    rightWord assumption O4C75S-33
    rightWord assurances O17S8
    rightWord assured C9
    rightWord attacked B15C28
    rightWord attributed S70
    rightWord avoided I24
    rightWord aware S-20
    rightWord backed B6C4S-14
    rightWord balked O11S39
    rightWord belief B29I4
    rightWord believe O-10B41I15C-22
    rightWord believes B42C9
    rightWord believing O15S-28
    rightWord bible C112
    rightWord blame I14S-12
    rightWord blamed C-37S36
    rightWord blames S22
    rightWord blaming C65
    rightWord blasted O6S-8
    rightWord blasting C-30
    rightWord blasts S-17
    rightWord boasted O5S8
    rightWord boasts O33
    rightWord bragging O29
    rightWord broadside O24
    rightWord called B28
    rightWord calling O-5
    rightWord calls I5C-33S-15
    rightWord candidly O8C28S-46
    rightWord challenged C10
    rightWord championed C-12S39
    rightWord chanted C-8
    rightWord chanting S15
    rightWord chants O12I-5
    rightWord characterized I23S41
    rightWord charged S-58
    rightWord chatter C70
    rightWord cheer O17
    rightWord cheyenne I142C-9S13
    rightWord cite O-28C-31S7
    rightWord cites I16
    rightWord citing O-4S7
    rightWord claim C21S-18
    rightWord claimed B7I-21C8S-6
    rightWord claiming C-11
    rightWord claims I-6S-10
    rightWord clarify C47
    rightWord coined S29
    rightWord commented O-72
    rightWord complain O-35
    rightWord complained O-35C12
    rightWord complaints O9C-12
    rightWord concede O15
    rightWord conceded O76I-10
    rightWord conceding O26I-42
    rightWord concern O-13C42S-43
    rightWord condemned O7S-7
    rightWord confident I-4S24
    rightWord confirmed B64I-10C-13
    rightWord congratulated C63
    rightWord considered O-8B98I18S-21
    rightWord consistently O6C-11
    rightWord contemplate O15
    rightWord continued S-21
    rightWord contrasted I4
    rightWord contrasting O-17
    rightWord convince B-89S17
    rightWord convinced O4
    rightWord countered O20
    rightWord critic O15S-5
    rightWord criticism B73C-15S-11
    rightWord criticized C-4
    rightWord criticizing O-20C7
    rightWord cry O-16C18
    rightWord debated O-6I4C5
    rightWord decided S-15
    rightWord deciding O12
    rightWord declare I-4
    rightWord declared B61C-4
    rightWord declares O46
    rightWord declined O-4C-5S29
    rightWord decried O7C29S-7
    rightWord deemed O-30B32C33S-37
    rightWord defended I-15
    rightWord defender I-12C40
    rightWord deflect C11
    rightWord demanding O-8I13C7
    rightWord denied O-4C4
    rightWord denies I6
    rightWord denounced S12
    rightWord denouncing O18I-10C-40
    rightWord derided C43
    rightWord derisively O33C5
    rightWord describe O5I-8C40
    rightWord described C-10
    rightWord describing C65
    rightWord disagree O-13S66
    rightWord disagreements B-10S40
    rightWord disappointed C4
    rightWord disavow C53
    rightWord disavowed O-25B36I9S-5
    rightWord discuss I10S17
    rightWord discussed C-12S10
    rightWord discussing B18I-11S10
    rightWord disliked I-4
    rightWord dismiss C21
    rightWord dismissed C-11
    rightWord dismisses S16
    rightWord dismissing O4I-6S-10
    rightWord dismissive C11
    rightWord displayed B56
    rightWord displaying O5I8
    rightWord documented B39S-13
    rightWord doubt B-50
    rightWord doubts I5S-20
    rightWord dubbed I-4C40S-29
    rightWord eager S7
    rightWord echoed B20S-34
    rightWord echoing I-23
    rightWord emailed C-37S27
    rightWord emphasize I-15C50
    rightWord emphasized O35
    rightWord enamored C5
    rightWord encourage C50
    rightWord encouraged O14S-25
    rightWord endorse C-6
    rightWord endorsed I-7C4S6
    rightWord endorsing I-5C7
    rightWord enthusiastically O9
    rightWord envisioned B179
    rightWord estimates O28
    rightWord expect B21
    rightWord expected B134C-10S-38
    rightWord expecting C29
    rightWord explain O-14C5
    rightWord explained I-8S15
    rightWord explains I10
    rightWord explicitly I-16C-4S23
    rightWord explore C26
    rightWord express B-53I5S14
    rightWord expressed C-10
    rightWord expressing C-19
    rightWord fear C-14S13
    rightWord feared O9
    rightWord fearing O15
    rightWord feel C-5
    rightWord fiercely I-19S18
    rightWord finds O-17C-19S-6
    rightWord floated S26
    rightWord focuses S39
    rightWord footage O37
    rightWord forcefully O13
    rightWord forecast I5
    rightWord formally B55I11S-57
    rightWord forth B14C8
    rightWord found I6
    rightWord furious O7I-12
    rightWord glad C23
    rightWord guess S44
    rightWord hailing O-10C7S32
    rightWord highlighted O28
    rightWord highlighting S-5
    rightWord hinted I6S-35
    rightWord hints O-7C4
    rightWord hoped O-12B77C-32S9
    rightWord hopes O7I-4C5
    rightWord hoping O-5
    rightWord i'd I8
    rightWord identified C-44
    rightWord impassioned S13
    rightWord implication I-16C16
    rightWord implicitly S-37
    rightWord implied I-7
    rightWord implying O-19I16
    rightWord imposed B22
    rightWord impressed O-20
    rightWord inclined O-17I34
    rightWord indicate O5C-43S-8
    rightWord indicated B-5C-23S14
    rightWord indicates O-12B29
    rightWord insist C-25
    rightWord insisted O-21I13S8
    rightWord interjected O45
    rightWord invoked I-45
    rightWord invoking O43
    rightWord issued B13I-19C15
    rightWord i’d O41
    rightWord joked O4C45
    rightWord joking O6
    rightWord jokingly I15
    rightWord justify O-24
    rightWord keen O11
    rightWord keenly C17
    rightWord know O5B-33
    rightWord known B107C-22S-24
    rightWord knows O11I-123C-9S12
    rightWord labeled B131I12
    rightWord labeling O-4S4
    rightWord laid O19I-41
    rightWord lambasted O-4C67S-49
    rightWord lamented O4
    rightWord laying S17
    rightWord leans O-4C9
    rightWord learned S-20
    rightWord lectured O10
    rightWord liked I4
    rightWord lining O-41C22S60
    rightWord listed O4C-103
    rightWord listing I-27
    rightWord loudly O-4I-18S35
    rightWord measured O-10
    rightWord mention I-12C28
    rightWord mentioned B7C-26
    rightWord mentions O-7I24
    rightWord mocked B51C15S-16
    rightWord mounted O25
    rightWord mounting O51
    rightWord mused O17
    rightWord named B87I10C-28
    rightWord negotiated O-7B16I-7S21
    rightWord nominated O16B42S-22
    rightWord noted I-6
    rightWord notes O8I-5S-32
    rightWord noticed C13
    rightWord noting I9
    rightWord observed S18
    rightWord offered I-6C-19
    rightWord officially O10I-7
    rightWord openly C-30S-6
    rightWord oppose B45C-12
    rightWord opposed O5
    rightWord opted O-9S39
    rightWord ordered I-4
    rightWord outlined C-16
    rightWord outlining O15S-25
    rightWord outraged O-18I48S8
    rightWord outspoken I-29C25
    rightWord paint C38
    rightWord paints I29
    rightWord passion O21C26
    rightWord paused S25
    rightWord persuade B-86I-7C10S11
    rightWord persuaded O6
    rightWord persuading O5
    rightWord pivoted C57
    rightWord pleaded I-23S20
    rightWord pleased B-5I4S6
    rightWord pledges O50C-15
    rightWord pledging I-46C12
    rightWord pointed O6I-12
    rightWord pointing C31
    rightWord portray I-10C14
    rightWord portrayed C6
    rightWord portraying O6S15
    rightWord posted I-12C-24
    rightWord praise I-21C-15S-7
    rightWord praising O-6
    rightWord predict O-6B32S10
    rightWord predicted I12C-44
    rightWord predicting O16
    rightWord prefer O7C-14S5
    rightWord preferred O13B13I-5S-13
    rightWord prefers O30
    rightWord presented O6I-12C12S-16
    rightWord pressed B21I-7C-8
    rightWord pressing C16
    rightWord proceeded O5
    rightWord proclaimed O28S5
    rightWord projected B123S-5
    rightWord prominently O23
    rightWord promised S-4
    rightWord promises C21S-12
    rightWord promising S13
    rightWord promote B-9I-21S16
    rightWord pronounced I24
    rightWord proponent C36
    rightWord proposed S18
    rightWord proposes O63
    rightWord proposing I-5C40
    rightWord protested S19
    rightWord publicly S22
    rightWord pushed O-4B26I-5
    rightWord pushes O-82
    rightWord pushing I-7
    rightWord queries O4
    rightWord questioned S-27
    rightWord questioning O-10S20
    rightWord quick I-4
    rightWord quoted I-15
    rightWord railed I-36
    rightWord railing O15C-6
    rightWord rattled B97S-41
    rightWord reads S60
    rightWord realized B17
    rightWord rebuffed O5
    rightWord rebuke I-37C47
    rightWord rebuked S-7
    rightWord rebut S42
    rightWord recalled O8I-8C-69
    rightWord reciting I11C-25
    rightWord recognize O-14
    rightWord recognizes I34
    rightWord recommended O-5B49I-70
    rightWord refer O13I-53C-7S8
    rightWord referenced O20S-7
    rightWord references O-10C8
    rightWord referencing I12C-28S-13
    rightWord referred I-5S5
    rightWord refers O5I-18
    rightWord refuse I-13
    rightWord refused O16
    rightWord refuses S53
    rightWord refusing O-14
    rightWord regarded S-5
    rightWord reiterated S-11
    rightWord rejected O-6
    rightWord rejecting I-10C17
    rightWord reluctance O9I-36
    rightWord reluctant B16C38S-25
    rightWord remarking I-16S8
    rightWord remembered O-11B57C49
    rightWord remind O-39C-16
    rightWord reminding I-29C13
    rightWord renewed O23
    rightWord repeat I-10S30
    rightWord repeated B47
    rightWord repeating O28
    rightWord reply S8
    rightWord reported O-6B-10I16C-14
    rightWord reportedly B167C-4S-126
    rightWord requested I20C35
    rightWord resist I-5C38S-10
    rightWord resisted O54
    rightWord resonated O-22B33I11C5
    rightWord responded I-5
    rightWord responds I15
    rightWord restricting I-25C-8S16
    rightWord retweeted I16
    rightWord reveal C-65
    rightWord revealed O-4
    rightWord reveals S19
    rightWord revised O15
    rightWord ripped I54
    rightWord ruled S-4
    rightWord said O-4B15C-25
    rightWord say B57
    rightWord saying I-6C13
    rightWord says O-6B26
    rightWord scorn B119I-13C53
    rightWord seeks O9
    rightWord seem B176C-51
    rightWord seemed B116I4S-20
    rightWord seems B55I8C-14S-22
    rightWord sees O7I-4C-29
    rightWord seizing I-21
    rightWord seldom I5S-7
    rightWord shocked I-4
    rightWord shouted O12I-18
    rightWord showed C-29S21
    rightWord shown I20C4S-8
    rightWord shows I4C21S5
    rightWord sick S17
    rightWord sights O25
    rightWord similarly O11
    rightWord slam S7
    rightWord slammed I20C55S-11
    rightWord slamming O-5I-20
    rightWord sober C45S-9
    rightWord sought S6
    rightWord sounded B8C-36S-7
    rightWord sounds B136C5
    rightWord sparred O11
    rightWord speculate O10
    rightWord speculation C17S-5
    rightWord spotted O54
    rightWord squarely I4C63S44
    rightWord statement C-4
    rightWord stern O14
    rightWord strongly B65I4C-8
    rightWord suggest I-18S33
    rightWord suggested B34
    rightWord suggesting I-16C20
    rightWord suggestion B21I-12C6
    rightWord suggests I34C-15
    rightWord supported B13I-4C25
    rightWord supports B-22
    rightWord suspected O-13B44I20
    rightWord swipes S74
    rightWord talked B-15I11C-30
    rightWord talking I-7
    rightWord tell C32
    rightWord telling S7
    rightWord tended I-6C34S71
    rightWord testified O7S-22
    rightWord think B6I10
    rightWord thinks O-7C28S35
    rightWord threaten O4
    rightWord threatened I-12S7
    rightWord threatening I16C-16
    rightWord threatens O13
    rightWord ticked O26
    rightWord titled B55C8
    rightWord told I9C-59
    rightWord touted I-5C50
    rightWord troubling O-12
    rightWord tweeted C-17S23
    rightWord tweeting O14B-4C-73S20
    rightWord unanimously O-14
    rightWord underscores I9S-9
    rightWord understanding S-14
    rightWord unhappy O-13
    rightWord unveiled B67S-10
    rightWord urge O5
    rightWord urging O-9S12
    rightWord uttered I7C25
    rightWord verbal S6
    rightWord vigorously S28
    rightWord voted C-15S11
    rightWord vow I28C-37
    rightWord vowed I-35C80S19
    rightWord vowing O12C4
    rightWord vows O22C68
    rightWord warn C15
    rightWord warned C-5
    rightWord warning O-5B43I4C10
    rightWord wary I-7S14
    rightWord weighed O32I-4
    rightWord widely B105C-19S-48
    rightWord wonder O7I-19
    rightWord wondered O23S-21
    rightWord worries B29I-27
    rightWord worry B15C13
    rightWord worrying O-21I29
    rightWord writes I17C-29S8
    rightWord writing O-7I-20C-82S21
    rightWord wrote B44C10
    rightWord yelled O6I-4
    rightWord zeroing O12
    ruleAfter # O13I-21
    ruleAfter - O-16B-5I-19
    ruleAfter B O65B26I-44C-101
    ruleAfter C O-11B-24I-15C-11S26
    ruleAfter I O-11I7C10S26
    ruleBefore # O27B5C-18
    ruleBefore - O-19B5I-20C-7S12
    ruleBefore B B36I57C-120S-36
    ruleBefore C O17B-39I18C4S8
    ruleBefore I O56I15C29S29
    ruleHere - O-10I-20C5S6
    ruleHere B O-7B130I-6C15S-23
    ruleHere C O-34C50
    ruleHere I O-13I20C21S29
    strengthAfter # O13I-21
    strengthAfter - B4S6
    strengthAfter 0 O9I-4S-5
    strengthAfter 2 B14S35
    strengthAfter 3 O-8I-13S33
    strengthAfter 4 I-17C7S10
    strengthAfter 5 O-5B-4I-18C13S17
    strengthAfter 6 O-4
    strengthAfter 7 B-34I-19S23
    strengthAfter 8 O9B-7I-28S17
    strengthAfter 9 O15B-35I-54S28
    strengthBefore # O27B5C-18
    strengthBefore - O-10B-12S9
    strengthBefore 0 O9B-25I7C-5
    strengthBefore 1 I5C6S15
    strengthBefore 2 C-17
    strengthBefore 3 O-13B63C-42S-48
    strengthBefore 4 B15I-11C5
    strengthBefore 5 I-4C-4S-4
    strengthBefore 6 B13I-17
    strengthBefore 7 O27B12I-4C-4S-28
    strengthBefore 8 O17B7I-22C-11S-4
    strengthBefore 9 O54B16I-10S-4
    strengthHere - O14B29C-163S8
    strengthHere 0 O15B-13C-34
    strengthHere 1 B4C-4S-41
    strengthHere 2 B-10C23S-46
    strengthHere 3 O-17C50S-20
    strengthHere 4 O-5B-16C46S-75
    strengthHere 5 O-12C73S-10
    strengthHere 6 O-15I-19C81S-9
    strengthHere 7 O-82B-14C103S-9
    strengthHere 8 O-115B-8I-15C110S-154
    strengthHere 9 O-210B-19I-19C151S-57
    strengthTags # - name O-21C133
    strengthTags # adverb , O12
    strengthTags # adverb name O21
    strengthTags # adverb preposition B11
    strengthTags # conjunction determiner O7
    strengthTags # conjunction ly B20
    strengthTags # conjunction name O29
    strengthTags # conjunction s B26
    strengthTags # conjunction that O-8
    strengthTags # determiner : S24
    strengthTags # determiner ing S-9
    strengthTags # determiner judging O22
    strengthTags # determiner ly O-22B10
    strengthTags # determiner name B-7
    strengthTags # determiner organisation S8
    strengthTags # determiner other O5C34
    strengthTags # determiner people B35
    strengthTags # determiner preposition B15
    strengthTags # determiner time B15
    strengthTags # determiner utterance C76
    strengthTags # determiner work O-16B19
    strengthTags # direct # O27B-14
    strengthTags # direct determiner B5
    strengthTags # direct he B19
    strengthTags # direct name B66
    strengthTags # direct other B-5
    strengthTags # direct saying B70
    strengthTags # first saying S-67
    strengthTags # function preposition S37
    strengthTags # he ed S12
    strengthTags # he saying S35
    strengthTags # it auxiliary B4
    strengthTags # it verb C15
    strengthTags # name , O-5B14
    strengthTags # name : S36
    strengthTags # name adverb S27
    strengthTags # name auxiliary B-7S12
    strengthTags # name conjunction B4
    strengthTags # name determiner C71
    strengthTags # name direct B20
    strengthTags # name judging S31
    strengthTags # name name B-18
    strengthTags # name number B20
    strengthTags # name organisation S33
    strengthTags # name other B-38C5
    strengthTags # name people B-4S13
    strengthTags # name preposition B-18C92
    strengthTags # name role S49
    strengthTags # name s B-47S10
    strengthTags # name saying B-9C14S45
    strengthTags # name utterance S30
    strengthTags # name verb S5
    strengthTags # name ― O55
    strengthTags # number . B23
    strengthTags # number other O25
    strengthTags # oblique other S25
    strengthTags # preposition calendar O-8B20
    strengthTags # preposition determiner C14S-20
    strengthTags # preposition name O-6C55
    strengthTags # preposition number B42
    strengthTags # saying : S15
    strengthTags # saying preposition C53
    strengthTags # sayingParticiple preposition O68
    strengthTags # that auxiliary O19
    strengthTags # that other B-24
    strengthTags # that preposition B7
    strengthTags # they verb O8
    strengthTags # “ direct B51
    strengthTags # ” … B22
    strengthTags - " # O-94I36C36
    strengthTags - # name O-19I54
    strengthTags - $ number O-5I12
    strengthTags - % , O-15I18
    strengthTags - % preposition I4
    strengthTags - & name I15
    strengthTags - ( direct O14
    strengthTags - ( name S17
    strengthTags - ( preposition O45
    strengthTags - ( scare I16
    strengthTags - ) # O101
    strengthTags - ) , O-15I37S17
    strengthTags - ) - I6
    strengthTags - ) calendar O-34S9
    strengthTags - ) ing I12
    strengthTags - ) other I17
    strengthTags - ) preposition O-36S6
    strengthTags - ) saying S7
    strengthTags - ) verb O-8
    strengthTags - , auxiliary S47
    strengthTags - , conjunction S15
    strengthTags - , determiner O5I-4S15
    strengthTags - , ed S7
    strengthTags - , first I-5
    strengthTags - , function O4I5S-32
    strengthTags - , he O16
    strengthTags - , ing O30I-6S-6
    strengthTags - , judging I-20
    strengthTags - , name I4
    strengthTags - , other I13S-5
    strengthTags - , people O4S-68
    strengthTags - , preposition S7
    strengthTags - , relative O-4S9
    strengthTags - , role O-6S64
    strengthTags - , saying O13I-129
    strengthTags - , sayingParticiple O17I-110S-17
    strengthTags - , scare O-43
    strengthTags - , that I-5C42
    strengthTags - , they O12
    strengthTags - , verb S8
    strengthTags - - - S6
    strengthTags - - determiner O9I-19
    strengthTags - - ed I-30
    strengthTags - - function O21
    strengthTags - - he O6
    strengthTags - - judging S22
    strengthTags - - ly I45
    strengthTags - - mixed O5
    strengthTags - - name O6S-8
    strengthTags - - other I-4
    strengthTags - - preposition O6
    strengthTags - - verb O-4S94
    strengthTags - . # O30I-9
    strengthTags - . ) O-6S24
    strengthTags - . , O-50I4
    strengthTags - . . I7
    strengthTags - . < O-29I37
    strengthTags - . ] O-7C85
    strengthTags - . conjunction I7
    strengthTags - . determiner O11I-19
    strengthTags - . function O12
    strengthTags - . name O13I-9
    strengthTags - . other O-14S39
    strengthTags - . preposition O10I-59
    strengthTags - . that I10
    strengthTags - / name O-21S74
    strengthTags - : # C18
    strengthTags - : auxiliary C19
    strengthTags - : direct C7
    strengthTags - : oblique O-5
    strengthTags - ; # O146
    strengthTags - ; number O47
    strengthTags - ; s I45
    strengthTags - ? conjunction O-26I25
    strengthTags - ? name O-35I139
    strengthTags - [ name C40
    strengthTags - ] # C24
    strengthTags - adverb , B28C6
    strengthTags - adverb . C4
    strengthTags - adverb adverb B53
    strengthTags - adverb auxiliary O6C6
    strengthTags - adverb determiner S6
    strengthTags - adverb ed S-102
    strengthTags - adverb function O-4
    strengthTags - adverb he O115
    strengthTags - adverb judging O16S-8
    strengthTags - adverb ly I-7
    strengthTags - adverb oblique O-15S191
    strengthTags - adverb other S9
    strengthTags - adverb preposition C-75S-25
    strengthTags - adverb s I-128
    strengthTags - adverb saying O4I-12C4S-232
    strengthTags - adverb verb C-6
    strengthTags - al conjunction I108
    strengthTags - al ing O-8I20
    strengthTags - al judging O-10
    strengthTags - al name S-22
    strengthTags - al other C12
    strengthTags - al people S46
    strengthTags - al that I47
    strengthTags - al utterance O-8C12
    strengthTags - auxiliary - O-166I5
    strengthTags - auxiliary adverb S-16
    strengthTags - auxiliary auxiliary C11
    strengthTags - auxiliary conjunction I-49C5
    strengthTags - auxiliary determiner S-12
    strengthTags - auxiliary ed O4S-4
    strengthTags - auxiliary judging C12
    strengthTags - auxiliary ly O4
    strengthTags - auxiliary mixed I13
    strengthTags - auxiliary name I-7
    strengthTags - auxiliary oblique O18
    strengthTags - auxiliary other B-12S-10
    strengthTags - auxiliary preposition C12
    strengthTags - auxiliary s O-5
    strengthTags - auxiliary saying C12S-4
    strengthTags - auxiliary verb B-5S5
    strengthTags - calendar conjunction O34I-15
    strengthTags - calendar name O-131I22
    strengthTags - conjunction , B92S14
    strengthTags - conjunction al S50
    strengthTags - conjunction auxiliary O8B30I-44
    strengthTags - conjunction determiner B-11C-6
    strengthTags - conjunction direct B22
    strengthTags - conjunction ed O67I-45S-6
    strengthTags - conjunction first B101I-19
    strengthTags - conjunction he O21B35I-50
    strengthTags - conjunction ing O41
    strengthTags - conjunction it O6I-4
    strengthTags - conjunction ive O-8I28
    strengthTags - conjunction judging O84I-49S-42
    strengthTags - conjunction ly C18
    strengthTags - conjunction name B5C-6
    strengthTags - conjunction oblique B36
    strengthTags - conjunction people O7I-23
    strengthTags - conjunction preposition B51
    strengthTags - conjunction relative O12
    strengthTags - conjunction s S15
    strengthTags - conjunction saying O70I-58S-35
    strengthTags - conjunction sayingParticiple O101I-12
    strengthTags - conjunction that B85
    strengthTags - conjunction they O5B19
    strengthTags - conjunction utterance O228
    strengthTags - conjunction verb O43I-34
    strengthTags - determiner , O6
    strengthTags - determiner - I30
    strengthTags - determiner . I22
    strengthTags - determiner adverb O-11B36
    strengthTags - determiner al B29
    strengthTags - determiner auxiliary S44
    strengthTags - determiner calendar S29
    strengthTags - determiner determiner O6
    strengthTags - determiner document B11S5
    strengthTags - determiner ed S-33
    strengthTags - determiner function B24
    strengthTags - determiner ing B22C7
    strengthTags - determiner ive I7C5
    strengthTags - determiner judging B45I6
    strengthTags - determiner name C-29S6
    strengthTags - determiner naming O4
    strengthTags - determiner number B41
    strengthTags - determiner organisation S9
    strengthTags - determiner other B8I-4C36
    strengthTags - determiner people B-8C21S4
    strengthTags - determiner preposition B15S17
    strengthTags - determiner relative O7
    strengthTags - determiner role S10
    strengthTags - determiner saying O10
    strengthTags - determiner scare S69
    strengthTags - determiner that O-11I18
    strengthTags - determiner time B7S-8
    strengthTags - determiner tion C11
    strengthTags - determiner utterance O14B34C37
    strengthTags - determiner verb S66
    strengthTags - determiner work B34C8
    strengthTags - direct # O-42B19I7
    strengthTags - direct conjunction B39
    strengthTags - direct determiner I28
    strengthTags - direct he I6
    strengthTags - direct name O-126B5I5
    strengthTags - direct other I108
    strengthTags - direct preposition O-39
    strengthTags - direct saying B4
    strengthTags - document , O-9S56
    strengthTags - document - I14
    strengthTags - document . S10
    strengthTags - document adverb I4
    strengthTags - document calendar O-23S153
    strengthTags - document conjunction I18
    strengthTags - document determiner C118
    strengthTags - document ed I20
    strengthTags - document judging S32
    strengthTags - document ly I6
    strengthTags - document name I65
    strengthTags - document preposition B23I6C6
    strengthTags - document saying S169
    strengthTags - document verb S-7
    strengthTags - ed , C36S-4
    strengthTags - ed : C34
    strengthTags - ed adverb C44
    strengthTags - ed al C104
    strengthTags - ed determiner I-11C8S-28
    strengthTags - ed ly O10I-98
    strengthTags - ed name C8S-58
    strengthTags - ed number O17I-33C35
    strengthTags - ed oblique O7I-27C13
    strengthTags - ed s C12
    strengthTags - first adverb O-24
    strengthTags - first auxiliary S-5
    strengthTags - first judging I60
    strengthTags - first other O-22S61
    strengthTags - first verb O-4
    strengthTags - function auxiliary I64
    strengthTags - function determiner B138
    strengthTags - function document O-7
    strengthTags - function name B81
    strengthTags - function other S6
    strengthTags - function preposition B51S6
    strengthTags - function role S68
    strengthTags - function time I-9
    strengthTags - function utterance O-6
    strengthTags - he adverb C16
    strengthTags - he conjunction S32
    strengthTags - he ed C22
    strengthTags - he ing O-49C129
    strengthTags - he judging O-10S18
    strengthTags - he ly S34
    strengthTags - he naming S31
    strengthTags - he s S35
    strengthTags - he saying O-14B-11S13
    strengthTags - he sayingParticiple C126
    strengthTags - ing , S6
    strengthTags - ing al O-6
    strengthTags - ing determiner I-4C19S-10
    strengthTags - ing function C72
    strengthTags - ing he I-9C55
    strengthTags - ing it O-23
    strengthTags - ing judging S9
    strengthTags - ing name C5
    strengthTags - ing not C15
    strengthTags - ing oblique C19
    strengthTags - ing organisation S13
    strengthTags - ing other B-29
    strengthTags - ing people S9
    strengthTags - ing preposition B-73
    strengthTags - ing role I-19
    strengthTags - ing s B4C-9
    strengthTags - ing saying S45
    strengthTags - ing scare I53
    strengthTags - ing tion C47
    strengthTags - ing utterance O13
    strengthTags - it . I-9
    strengthTags - it adverb O-16S141
    strengthTags - it determiner O-8B27
    strengthTags - it ed S25
    strengthTags - it judging O6
    strengthTags - it name S4
    strengthTags - it not C10
    strengthTags - it other C83
    strengthTags - it s S157
    strengthTags - it saying O8S65
    strengthTags - it verb I8C23
    strengthTags - ive , O-20I9
    strengthTags - ive number O21
    strengthTags - ive other C52
    strengthTags - ive saying C10
    strengthTags - judging , O-16S53
    strengthTags - judging it C14
    strengthTags - judging ly O43
    strengthTags - judging name O-12I13C17
    strengthTags - judging oblique O-7I-21C18
    strengthTags - judging people I-9
    strengthTags - judging preposition C7S-41
    strengthTags - judging s C39
    strengthTags - judging scare S39
    strengthTags - judging that O6B80
    strengthTags - ly , I4
    strengthTags - ly . I10
    strengthTags - ly al O-20C38
    strengthTags - ly auxiliary O16
    strengthTags - ly conjunction I15
    strengthTags - ly ed S-120
    strengthTags - ly ing C60
    strengthTags - ly judging C49
    strengthTags - ly people S36
    strengthTags - ly role O-72
    strengthTags - ly s O-46C115
    strengthTags - ly saying C44
    strengthTags - ly that O82
    strengthTags - ly verb O-5I26
    strengthTags - mixed # B10
    strengthTags - mixed he I141
    strengthTags - mixed ing I83
    strengthTags - mixed name O-8B25I23
    strengthTags - mixed preposition B68
    strengthTags - mixed verb I-101
    strengthTags - name , B-39S4
    strengthTags - name - I8
    strengthTags - name . C9S-13
    strengthTags - name : S5
    strengthTags - name < O-5I6
    strengthTags - name [ I82
    strengthTags - name adverb C-24S29
    strengthTags - name al S8
    strengthTags - name calendar O-19I36C79
    strengthTags - name determiner B-5C18
    strengthTags - name document C14
    strengthTags - name ed B-19S35
    strengthTags - name it S141
    strengthTags - name judging O-7B24S11
    strengthTags - name ly O-9S74
    strengthTags - name mixed I4
    strengthTags - name name B-6I4C7
    strengthTags - name number C10S-15
    strengthTags - name organisation B-72
    strengthTags - name other B-13C-12
    strengthTags - name people O-4C56S6
    strengthTags - name preposition C16
    strengthTags - name role C5
    strengthTags - name s C-9S8
    strengthTags - name saying O-8B-9I-4C-47S17
    strengthTags - name time S-10
    strengthTags - name tion B-16
    strengthTags - name utterance O-7B12
    strengthTags - name verb O-6B17C-21S4
    strengthTags - name — O-5S6
    strengthTags - name ⁄ I27
    strengthTags - naming mixed C57
    strengthTags - naming preposition C52
    strengthTags - naming scare C15
    strengthTags - not adverb C6
    strengthTags - not determiner O-15
    strengthTags - not ing I-5
    strengthTags - not other B13
    strengthTags - not preposition B36C-135
    strengthTags - number % O-6
    strengthTags - number ) I13
    strengthTags - number , S-7
    strengthTags - number . S-7
    strengthTags - number determiner I5
    strengthTags - number document O-28C43
    strengthTags - number ed O4
    strengthTags - number name B25S-4
    strengthTags - number number C5S-14
    strengthTags - number organisation S-17
    strengthTags - number other B46C15
    strengthTags - number people I14
    strengthTags - number s O41
    strengthTags - number saying S33
    strengthTags - number tion I12
    strengthTags - oblique . O-14B10S113
    strengthTags - oblique : I9
    strengthTags - oblique auxiliary O9
    strengthTags - oblique conjunction O-52B152
    strengthTags - oblique determiner S9
    strengthTags - oblique document S25
    strengthTags - oblique ed O-48I41
    strengthTags - oblique ly B134
    strengthTags - oblique name B5
    strengthTags - oblique other C-7S7
    strengthTags - oblique people I7
    strengthTags - oblique preposition B47
    strengthTags - oblique s B24
    strengthTags - oblique utterance B49S55
    strengthTags - organisation - S29
    strengthTags - organisation adverb I18
    strengthTags - organisation determiner O76I-80
    strengthTags - organisation ed S40
    strengthTags - organisation ing I46
    strengthTags - organisation judging S6
    strengthTags - organisation ly S67
    strengthTags - organisation name O14S-8
    strengthTags - organisation organisation S8
    strengthTags - organisation other O7C16
    strengthTags - organisation people B11
    strengthTags - organisation preposition C-31
    strengthTags - organisation saying S8
    strengthTags - organisation tion C24
    strengthTags - organisation verb I12C-69
    strengthTags - organisation — O-9
    strengthTags - other ( I33
    strengthTags - other , B39I11
    strengthTags - other - O-5I6C10
    strengthTags - other . C4
    strengthTags - other al O6C7S-76
    strengthTags - other auxiliary C-5
    strengthTags - other conjunction B-10I8C12
    strengthTags - other determiner C23S-118
    strengthTags - other ed I-9
    strengthTags - other function C27
    strengthTags - other ing B123S-72
    strengthTags - other it C5
    strengthTags - other judging O7B35C-43S-72
    strengthTags - other mixed O48I-8
    strengthTags - other name S-4
    strengthTags - other not O-5C18
    strengthTags - other oblique B42I-29
    strengthTags - other organisation C20
    strengthTags - other other B-7
    strengthTags - other people C22S8
    strengthTags - other preposition B-12I4C30S-43
    strengthTags - other relative S-40
    strengthTags - other role S7
    strengthTags - other s B-17
    strengthTags - other that I4C14
    strengthTags - other time S-15
    strengthTags - other tion S-10
    strengthTags - other utterance C11
    strengthTags - other verb I11C-9
    strengthTags - other work S34
    strengthTags - other — O-4I9
    strengthTags - people , C31
    strengthTags - people . O4S-8
    strengthTags - people adverb I13
    strengthTags - people auxiliary I12S10
    strengthTags - people conjunction S4
    strengthTags - people ing O-7I17
    strengthTags - people it O-6
    strengthTags - people name S-20
    strengthTags - people other I10S25
    strengthTags - people preposition C12
    strengthTags - people relative O16S-30
    strengthTags - people saying I-36S18
    strengthTags - people that S48
    strengthTags - people verb I16
    strengthTags - preposition , I5
    strengthTags - preposition . O-23I24
    strengthTags - preposition auxiliary S38
    strengthTags - preposition calendar O4B70C-9
    strengthTags - preposition conjunction B127I-4
    strengthTags - preposition determiner B28I4C-17
    strengthTags - preposition document I37S-7
    strengthTags - preposition function C-44S60
    strengthTags - preposition he O26I-6S42
    strengthTags - preposition ing O8B53I-4C-83S-33
    strengthTags - preposition it C-63
    strengthTags - preposition ly O5B53
    strengthTags - preposition mixed B51I-34
    strengthTags - preposition name B47C-27S4
    strengthTags - preposition number C-66S15
    strengthTags - preposition oblique B68C-18
    strengthTags - preposition organisation C-5
    strengthTags - preposition other B23
    strengthTags - preposition preposition B63S28
    strengthTags - preposition s C-54S-8
    strengthTags - preposition sayingParticiple O64C-4
    strengthTags - preposition that C-51S53
    strengthTags - preposition they O21
    strengthTags - preposition tion B85
    strengthTags - preposition utterance O22I-55
    strengthTags - preposition verb B21C-44S12
    strengthTags - relative , O-8B61
    strengthTags - relative auxiliary C6
    strengthTags - relative determiner B193I24
    strengthTags - relative he O-22B158
    strengthTags - relative judging I7
    strengthTags - relative ly S6
    strengthTags - relative name O13B260I51
    strengthTags - relative other S22
    strengthTags - relative people B126
    strengthTags - relative preposition B31
    strengthTags - relative s S9
    strengthTags - relative saying O-52I14
    strengthTags - relative they B55
    strengthTags - role , S5
    strengthTags - role - O-84
    strengthTags - role adverb O-8S57
    strengthTags - role al I5S-33
    strengthTags - role auxiliary S5
    strengthTags - role conjunction I9
    strengthTags - role ed S34
    strengthTags - role ly I108
    strengthTags - role name S-16
    strengthTags - role people O-17I75
    strengthTags - role preposition I6S7
    strengthTags - role role O6S-10
    strengthTags - role s S5
    strengthTags - role saying S15
    strengthTags - role tion S-16
    strengthTags - role verb I16
    strengthTags - role work I11
    strengthTags - s ) O28
    strengthTags - s , I8
    strengthTags - s - I9
    strengthTags - s . I5
    strengthTags - s al I31
    strengthTags - s conjunction O-7I18
    strengthTags - s determiner I-7C23S-175
    strengthTags - s ing I-6C36
    strengthTags - s judging C-43S4
    strengthTags - s name C92S-73
    strengthTags - s not I12
    strengthTags - s number C41
    strengthTags - s oblique C22
    strengthTags - s organisation C55
    strengthTags - s other C-14
    strengthTags - s people O35S-14
    strengthTags - s preposition C11S-58
    strengthTags - s relative O29
    strengthTags - s s C38S-39
    strengthTags - s that C63S-32
    strengthTags - s utterance S35
    strengthTags - s — O-34
    strengthTags - saying , C12S-7
    strengthTags - saying . I-4C30S-29
    strengthTags - saying : I12
    strengthTags - saying calendar O-27
    strengthTags - saying determiner S-6
    strengthTags - saying direct C9
    strengthTags - saying ed I-5
    strengthTags - saying he O-5S5
    strengthTags - saying ing I20
    strengthTags - saying ly C-4
    strengthTags - saying name O-9I-12C31
    strengthTags - saying oblique I4
    strengthTags - saying people O-62C43S-92
    strengthTags - saying preposition C21S-4
    strengthTags - saying saying C-156S26
    strengthTags - saying that C-5
    strengthTags - saying they I10
    strengthTags - saying verb I7
    strengthTags - sayingParticiple , O-20C25
    strengthTags - sayingParticiple adverb C-73
    strengthTags - sayingParticiple al C154
    strengthTags - sayingParticiple conjunction C19
    strengthTags - sayingParticiple determiner O-30I10
    strengthTags - sayingParticiple direct C-9
    strengthTags - sayingParticiple he C4
    strengthTags - sayingParticiple name O-15
    strengthTags - sayingParticiple oblique O-45
    strengthTags - sayingParticiple other C-4
    strengthTags - sayingParticiple preposition I-26
    strengthTags - scare ) I11
    strengthTags - scare determiner I12
    strengthTags - scare other B93
    strengthTags - scare preposition I37
    strengthTags - scare that O50
    strengthTags - that auxiliary B-12S38
    strengthTags - that conjunction O-61B94
    strengthTags - that determiner B74
    strengthTags - that ed S5
    strengthTags - that function I-50
    strengthTags - that he B41
    strengthTags - that it B58
    strengthTags - that judging C4S83
    strengthTags - that mixed B133I-7
    strengthTags - that oblique B59
    strengthTags - that other B-19
    strengthTags - that people I-4
    strengthTags - that preposition B32I-7
    strengthTags - that s S33
    strengthTags - that they B25I-94
    strengthTags - that verb S42
    strengthTags - they ed S21
    strengthTags - they ly S57
    strengthTags - they other O5S34
    strengthTags - time , I26
    strengthTags - time . O-5C40
    strengthTags - time : O-6
    strengthTags - time al O-74
    strengthTags - time ing S34
    strengthTags - time judging I12
    strengthTags - time preposition S-13
    strengthTags - time saying O12S-6
    strengthTags - time that O51
    strengthTags - time they I28
    strengthTags - tion , I18S-4
    strengthTags - tion - O-31
    strengthTags - tion : O-15I28
    strengthTags - tion ? I30
    strengthTags - tion conjunction C40
    strengthTags - tion ed S5
    strengthTags - tion preposition C6S-31
    strengthTags - tion verb I11
    strengthTags - title preposition I83
    strengthTags - title s O31
    strengthTags - utterance . O-30
    strengthTags - utterance calendar I13
    strengthTags - utterance conjunction O-4I186
    strengthTags - utterance name C128
    strengthTags - utterance preposition C18S-29
    strengthTags - utterance that O-52
    strengthTags - utterance verb O-21I39C5
    strengthTags - verb . S18
    strengthTags - verb adverb C6
    strengthTags - verb al I-11
    strengthTags - verb calendar O22C-61S63
    strengthTags - verb determiner O4B-9S-45
    strengthTags - verb ed C18
    strengthTags - verb function I-11C5
    strengthTags - verb ing B-4I-8S-6
    strengthTags - verb it I-9
    strengthTags - verb judging I-18C45
    strengthTags - verb ly I-5C8S-74
    strengthTags - verb name O68S-8
    strengthTags - verb naming C112
    strengthTags - verb not S16
    strengthTags - verb number O6
    strengthTags - verb oblique C-6S-55
    strengthTags - verb organisation O117
    strengthTags - verb other C12
    strengthTags - verb people O119
    strengthTags - verb preposition B-7
    strengthTags - verb role O5
    strengthTags - verb s I-21C15
    strengthTags - verb saying C23
    strengthTags - verb sayingParticiple O-7I-8C10
    strengthTags - verb that O12B69C-7
    strengthTags - verb time I33
    strengthTags - we auxiliary O11
    strengthTags - we other O-4S87
    strengthTags - work . S22
    strengthTags - work verb I44
    strengthTags - ± determiner S24
    strengthTags - — determiner O91I-4
    strengthTags - — ing O141
    strengthTags - — it O40
    strengthTags - — name O6C136S-33
    strengthTags - — verb S26
    strengthTags - ⁄ number I16
    strengthTags 0 $ number O-33B85C70
    strengthTags 0 , adverb I9
    strengthTags 0 , auxiliary S24
    strengthTags 0 , determiner O109
    strengthTags 0 , first I6
    strengthTags 0 , he O4
    strengthTags 0 , ing O73I-18
    strengthTags 0 , name O9S-65
    strengthTags 0 , relative O67
    strengthTags 0 , sayingParticiple C13
    strengthTags 0 , title O-11
    strengthTags 0 , verb O-21S59
    strengthTags 0 . # O5
    strengthTags 0 . adverb O-53I53
    strengthTags 0 . determiner O14
    strengthTags 0 . direct I51
    strengthTags 0 . name O8
    strengthTags 0 adverb , I55
    strengthTags 0 adverb determiner O-26
    strengthTags 0 adverb ing I12
    strengthTags 0 adverb preposition S42
    strengthTags 0 adverb saying O-19C42
    strengthTags 0 adverb verb I6C-55
    strengthTags 0 al , O-85I23
    strengthTags 0 al name S27
    strengthTags 0 al other I-7
    strengthTags 0 al people I78
    strengthTags 0 al time I62
    strengthTags 0 auxiliary not O-63
    strengthTags 0 calendar , I-24
    strengthTags 0 calendar . O-21I-24C42S85
    strengthTags 0 calendar conjunction I48
    strengthTags 0 calendar document S269
    strengthTags 0 calendar number C12
    strengthTags 0 calendar other S15
    strengthTags 0 calendar s O-7
    strengthTags 0 conjunction determiner B6
    strengthTags 0 conjunction ed O4
    strengthTags 0 conjunction name B92S-26
    strengthTags 0 conjunction other B93
    strengthTags 0 conjunction people O-127
    strengthTags 0 conjunction preposition C45
    strengthTags 0 conjunction s I-10
    strengthTags 0 conjunction saying O38I-27
    strengthTags 0 determiner , O-56I24
    strengthTags 0 determiner adverb I5
    strengthTags 0 determiner al B44
    strengthTags 0 determiner conjunction I7
    strengthTags 0 determiner document S-14
    strengthTags 0 determiner ed O-5S37
    strengthTags 0 determiner function O-16I17
    strengthTags 0 determiner name B-17
    strengthTags 0 determiner organisation C10
    strengthTags 0 determiner other I6
    strengthTags 0 determiner people B-64
    strengthTags 0 determiner preposition B-12S12
    strengthTags 0 determiner relative S70
    strengthTags 0 determiner s B-21
    strengthTags 0 determiner scare I5
    strengthTags 0 determiner time C85
    strengthTags 0 determiner utterance B6I-5C6
    strengthTags 0 determiner work C41
    strengthTags 0 direct # I-6
    strengthTags 0 direct name I-7
    strengthTags 0 document . C37
    strengthTags 0 document adverb I105
    strengthTags 0 document auxiliary S30
    strengthTags 0 document calendar C31
    strengthTags 0 document ing S19
    strengthTags 0 document it C35
    strengthTags 0 document judging I27
    strengthTags 0 document preposition C9
    strengthTags 0 document verb I37S-4
    strengthTags 0 ed - C71
    strengthTags 0 ed . O-10I7
    strengthTags 0 ed document O-51
    strengthTags 0 ed organisation O-25
    strengthTags 0 ed other O-9C15S40
    strengthTags 0 function conjunction O-7I13
    strengthTags 0 function determiner B4
    strengthTags 0 function preposition C4
    strengthTags 0 he auxiliary S85
    strengthTags 0 he ed S40
    strengthTags 0 he other I40
    strengthTags 0 he verb I-10
    strengthTags 0 ing . O-11B126
    strengthTags 0 ing determiner B14S-7
    strengthTags 0 ing name C7
    strengthTags 0 ing oblique O-60B10C66
    strengthTags 0 ing people C187
    strengthTags 0 ing preposition O-28B8S21
    strengthTags 0 ing role O-11
    strengthTags 0 ing s I-9
    strengthTags 0 ing tion O-10C6
    strengthTags 0 it . O-42B17
    strengthTags 0 it al I89
    strengthTags 0 it other O61
    strengthTags 0 it preposition O-9I24
    strengthTags 0 it verb I-45
    strengthTags 0 ive . O-11I99
    strengthTags 0 ive conjunction I13
    strengthTags 0 ive role I37
    strengthTags 0 judging mixed I11
    strengthTags 0 judging number O17
    strengthTags 0 judging oblique I143
    strengthTags 0 judging preposition C24
    strengthTags 0 judging verb S133
    strengthTags 0 ly , O-48
    strengthTags 0 ly . O-25I64
    strengthTags 0 ly auxiliary O-7C4
    strengthTags 0 ly calendar O4
    strengthTags 0 ly determiner S73
    strengthTags 0 ly ed I-4S18
    strengthTags 0 ly function I18
    strengthTags 0 ly sayingParticiple C35
    strengthTags 0 mixed # O43I-32
    strengthTags 0 mixed conjunction I19
    strengthTags 0 mixed determiner I9
    strengthTags 0 name # O-6
    strengthTags 0 name ) O-8S21
    strengthTags 0 name , I8S-8
    strengthTags 0 name - O-9
    strengthTags 0 name / O-7S171
    strengthTags 0 name al B-9S70
    strengthTags 0 name auxiliary O-9I32S9
    strengthTags 0 name calendar O4B4
    strengthTags 0 name conjunction O-6S9
    strengthTags 0 name determiner O-7
    strengthTags 0 name document S9
    strengthTags 0 name ing B55S60
    strengthTags 0 name it O-17
    strengthTags 0 name mixed O18
    strengthTags 0 name organisation O18C15S-90
    strengthTags 0 name people I44
    strengthTags 0 name preposition O-26I23C10
    strengthTags 0 name role B7S-29
    strengthTags 0 name s B-15
    strengthTags 0 name saying I19
    strengthTags 0 name that O32
    strengthTags 0 name tion O62
    strengthTags 0 name utterance S8
    strengthTags 0 name verb O-26I12S65
    strengthTags 0 name — O-5
    strengthTags 0 not auxiliary O21
    strengthTags 0 number % S49
    strengthTags 0 number , S-8
    strengthTags 0 number al I7
    strengthTags 0 number other S27
    strengthTags 0 number people O9I-19
    strengthTags 0 number s I9
    strengthTags 0 oblique , O4
    strengthTags 0 oblique . O-42B13I29S-17
    strengthTags 0 oblique adverb O-43
    strengthTags 0 oblique conjunction O-69
    strengthTags 0 oblique ed I-24
    strengthTags 0 oblique ive O13
    strengthTags 0 oblique ly I107
    strengthTags 0 oblique organisation C11
    strengthTags 0 oblique other B-6S7
    strengthTags 0 oblique people I30
    strengthTags 0 oblique s S20
    strengthTags 0 oblique saying B4
    strengthTags 0 oblique tion C29
    strengthTags 0 oblique utterance C31S24
    strengthTags 0 oblique verb B27
    strengthTags 0 organisation , I26S-128
    strengthTags 0 organisation . O-46
    strengthTags 0 organisation conjunction I19
    strengthTags 0 organisation document I-135C39
    strengthTags 0 organisation judging O69
    strengthTags 0 organisation preposition O-4I30
    strengthTags 0 organisation s O-15S44
    strengthTags 0 organisation that O152S-81
    strengthTags 0 other , B29S-4
    strengthTags 0 other - O-5
    strengthTags 0 other . B12
    strengthTags 0 other : C34
    strengthTags 0 other al S-5
    strengthTags 0 other determiner S-14
    strengthTags 0 other document O-13S-5
    strengthTags 0 other ed I27
    strengthTags 0 other he O-20I115
    strengthTags 0 other ly I4
    strengthTags 0 other name B28
    strengthTags 0 other naming I14
    strengthTags 0 other not I-47
    strengthTags 0 other oblique C-4
    strengthTags 0 other organisation C-7
    strengthTags 0 other people B49S6
    strengthTags 0 other preposition B9C5
    strengthTags 0 other role C7
    strengthTags 0 other s B-5
    strengthTags 0 other sayingParticiple S7
    strengthTags 0 other they I142
    strengthTags 0 other tion S12
    strengthTags 0 other verb O-25I9
    strengthTags 0 other — C12
    strengthTags 0 people , S-4
    strengthTags 0 people . O-16I4
    strengthTags 0 people ed S5
    strengthTags 0 people ing S150
    strengthTags 0 people preposition C9S10
    strengthTags 0 people verb S13
    strengthTags 0 preposition , O-30C63
    strengthTags 0 preposition al I-6
    strengthTags 0 preposition conjunction O-6I87
    strengthTags 0 preposition determiner B18S18
    strengthTags 0 preposition document B76
    strengthTags 0 preposition ed O-14
    strengthTags 0 preposition he O89I-13
    strengthTags 0 preposition it O-9
    strengthTags 0 preposition ive C139
    strengthTags 0 preposition judging O25C-8
    strengthTags 0 preposition ly I-70
    strengthTags 0 preposition name B6
    strengthTags 0 preposition number I7C-6
    strengthTags 0 preposition organisation C84
    strengthTags 0 preposition other B13S12
    strengthTags 0 preposition people O5
    strengthTags 0 preposition sayingParticiple O94
    strengthTags 0 preposition tion I24
    strengthTags 0 preposition utterance O31
    strengthTags 0 preposition verb B11
    strengthTags 0 relative name I66
    strengthTags 0 relative other O-16I30
    strengthTags 0 relative s I20
    strengthTags 0 relative verb O-5S63
    strengthTags 0 role . O-22
    strengthTags 0 role auxiliary O-26
    strengthTags 0 role conjunction O-13S8
    strengthTags 0 role other O-4I43C30S-36
    strengthTags 0 role relative I-16
    strengthTags 0 role role S-4
    strengthTags 0 role saying O6
    strengthTags 0 role tion O-7I25
    strengthTags 0 s , I48
    strengthTags 0 s . S-5
    strengthTags 0 s : C13
    strengthTags 0 s determiner I6
    strengthTags 0 s ed S23
    strengthTags 0 s ing I-19
    strengthTags 0 s judging S63
    strengthTags 0 s ly I-4
    strengthTags 0 s name O-26S115
    strengthTags 0 s preposition C28S6
    strengthTags 0 s relative O30
    strengthTags 0 s s I-6
    strengthTags 0 saying , I34
    strengthTags 0 saying judging S13
    strengthTags 0 saying not O49
    strengthTags 0 saying preposition O-24B11C4
    strengthTags 0 saying verb O-45I12S195
    strengthTags 0 sayingParticiple it C-8
    strengthTags 0 sayingParticiple preposition O-5
    strengthTags 0 sayingParticiple that C-7
    strengthTags 0 scare name I13
    strengthTags 0 scare saying O297
    strengthTags 0 that . I33
    strengthTags 0 that determiner B58
    strengthTags 0 that he B50I-16
    strengthTags 0 that judging I73C66
    strengthTags 0 that mixed B22
    strengthTags 0 that name B4
    strengthTags 0 that other C5
    strengthTags 0 that saying C23
    strengthTags 0 they other S15
    strengthTags 0 time , O-17I22C60
    strengthTags 0 time - I61
    strengthTags 0 time saying O88
    strengthTags 0 time that O10
    strengthTags 0 tion , I8
    strengthTags 0 tion . O-8I10
    strengthTags 0 tion organisation O-11I37
    strengthTags 0 tion other O-12S43
    strengthTags 0 tion preposition C12
    strengthTags 0 tion that O116
    strengthTags 0 title determiner O20
    strengthTags 0 title other O7
    strengthTags 0 utterance adverb C53
    strengthTags 0 utterance he I20
    strengthTags 0 utterance name I174
    strengthTags 0 utterance preposition S6
    strengthTags 0 verb . I25
    strengthTags 0 verb adverb I29
    strengthTags 0 verb calendar O108
    strengthTags 0 verb determiner B18
    strengthTags 0 verb ly I-24C20
    strengthTags 0 verb not O26
    strengthTags 0 verb number O84
    strengthTags 0 verb preposition O-16
    strengthTags 0 verb verb I-17C5S41
    strengthTags 0 we other O111
    strengthTags 0 work . O-10I65
    strengthTags 1 , adverb O-48
    strengthTags 1 , determiner S-4
    strengthTags 1 , direct I29
    strengthTags 1 , people O124
    strengthTags 1 , sayingParticiple O4
    strengthTags 1 , that O-85I46
    strengthTags 1 , verb I50
    strengthTags 1 : direct O13
    strengthTags 1 adverb determiner O4
    strengthTags 1 adverb ed C8S19
    strengthTags 1 adverb ing C-14
    strengthTags 1 adverb judging I62
    strengthTags 1 adverb name C76
    strengthTags 1 adverb preposition I8S20
    strengthTags 1 al . I51
    strengthTags 1 al document I58
    strengthTags 1 al organisation C103S18
    strengthTags 1 al preposition I-50
    strengthTags 1 auxiliary . I157
    strengthTags 1 auxiliary not O11C7
    strengthTags 1 auxiliary preposition O23
    strengthTags 1 calendar , I22
    strengthTags 1 calendar determiner O12
    strengthTags 1 calendar ed O131
    strengthTags 1 calendar judging O71
    strengthTags 1 calendar number I4
    strengthTags 1 calendar saying O98
    strengthTags 1 conjunction judging O13
    strengthTags 1 conjunction name I-49
    strengthTags 1 conjunction oblique B63
    strengthTags 1 conjunction other B31
    strengthTags 1 conjunction preposition B31I-10
    strengthTags 1 determiner $ B104
    strengthTags 1 determiner determiner O6S-5
    strengthTags 1 determiner document S-11
    strengthTags 1 determiner ed B5C-6
    strengthTags 1 determiner judging O71
    strengthTags 1 determiner name O6C-67S-10
    strengthTags 1 determiner number B6
    strengthTags 1 determiner organisation B-13
    strengthTags 1 determiner other O7C-9
    strengthTags 1 determiner people O78
    strengthTags 1 determiner preposition B-4I-9
    strengthTags 1 determiner relative O56
    strengthTags 1 determiner s C74
    strengthTags 1 determiner scare B28
    strengthTags 1 determiner tion B6
    strengthTags 1 determiner utterance O-46B17C25
    strengthTags 1 determiner verb S4
    strengthTags 1 document . O5
    strengthTags 1 document determiner I49
    strengthTags 1 ed , O-21I8C6
    strengthTags 1 ed - O-6
    strengthTags 1 ed conjunction C4
    strengthTags 1 ed determiner O-14I11C20
    strengthTags 1 ed name I10
    strengthTags 1 ed other C116
    strengthTags 1 ed preposition C14
    strengthTags 1 ed s O-24B5
    strengthTags 1 ed that C7
    strengthTags 1 function naming C19
    strengthTags 1 function s O85
    strengthTags 1 he auxiliary O-17S19
    strengthTags 1 he verb I-44
    strengthTags 1 ing name B14C-19
    strengthTags 1 ing number O-15
    strengthTags 1 ing oblique I-26C37
    strengthTags 1 ing preposition B-72S62
    strengthTags 1 ing that O-4I-7C24
    strengthTags 1 it : C74
    strengthTags 1 it determiner O114
    strengthTags 1 it document O4
    strengthTags 1 ive other O-33
    strengthTags 1 judging , C83
    strengthTags 1 judging . O11
    strengthTags 1 judging ing C-78
    strengthTags 1 judging ly I4
    strengthTags 1 judging oblique I69
    strengthTags 1 judging preposition I-5C9
    strengthTags 1 ly determiner O106
    strengthTags 1 ly ed C34
    strengthTags 1 ly ing O36
    strengthTags 1 ly ly I27
    strengthTags 1 ly preposition O4
    strengthTags 1 ly verb O6C-6
    strengthTags 1 name ( I28
    strengthTags 1 name , B9C45S16
    strengthTags 1 name . B-4
    strengthTags 1 name : O23
    strengthTags 1 name adverb O-44S9
    strengthTags 1 name al B86
    strengthTags 1 name conjunction I20
    strengthTags 1 name ed O-45S5
    strengthTags 1 name name O9I-21C13
    strengthTags 1 name organisation S20
    strengthTags 1 name other B56I-33S16
    strengthTags 1 name people O28I-42
    strengthTags 1 name preposition S-5
    strengthTags 1 name s B86
    strengthTags 1 name that I19
    strengthTags 1 name tion O-115C104
    strengthTags 1 name utterance S16
    strengthTags 1 name verb S29
    strengthTags 1 naming preposition O5
    strengthTags 1 not adverb I51
    strengthTags 1 not ed S4
    strengthTags 1 not ing I27
    strengthTags 1 not ly O25I-63
    strengthTags 1 not preposition I97
    strengthTags 1 not s O-9C94
    strengthTags 1 number , O-6
    strengthTags 1 number preposition B22
    strengthTags 1 oblique , O-5B7S42
    strengthTags 1 oblique . B4
    strengthTags 1 oblique adverb I-41
    strengthTags 1 oblique al I-8S38
    strengthTags 1 oblique document O4
    strengthTags 1 oblique name O15I-15C77
    strengthTags 1 oblique other O8I-15S34
    strengthTags 1 oblique preposition S15
    strengthTags 1 oblique role O8
    strengthTags 1 oblique s B7
    strengthTags 1 oblique tion O-13
    strengthTags 1 organisation people O53
    strengthTags 1 organisation preposition C11
    strengthTags 1 other - I44
    strengthTags 1 other . O6C-52
    strengthTags 1 other : I75
    strengthTags 1 other conjunction C7
    strengthTags 1 other determiner B-8C4
    strengthTags 1 other document I-6
    strengthTags 1 other he C97
    strengthTags 1 other name B-42S-107
    strengthTags 1 other not O4
    strengthTags 1 other oblique C4
    strengthTags 1 other other I-13
    strengthTags 1 other people I50C15S-5
    strengthTags 1 other preposition C7S-17
    strengthTags 1 other relative O-8
    strengthTags 1 other role I-45C18
    strengthTags 1 other s O12B13I-7
    strengthTags 1 other that I7
    strengthTags 1 other time O-115I21
    strengthTags 1 other tion I-16
    strengthTags 1 people conjunction O40
    strengthTags 1 people ing O121
    strengthTags 1 people preposition I-12C7
    strengthTags 1 people that O20
    strengthTags 1 preposition al C20
    strengthTags 1 preposition auxiliary B85
    strengthTags 1 preposition calendar S173
    strengthTags 1 preposition conjunction O-7C5
    strengthTags 1 preposition determiner C-5
    strengthTags 1 preposition ed I-86C4
    strengthTags 1 preposition ing C-31
    strengthTags 1 preposition ly O179I-8
    strengthTags 1 preposition name B-77S-24
    strengthTags 1 preposition number S15
    strengthTags 1 preposition oblique B-7I10
    strengthTags 1 preposition other B-31S18
    strengthTags 1 preposition people C13
    strengthTags 1 preposition preposition S50
    strengthTags 1 preposition relative C57
    strengthTags 1 preposition role O5
    strengthTags 1 preposition s I-5S60
    strengthTags 1 preposition sayingParticiple O-6
    strengthTags 1 preposition time O-51I58
    strengthTags 1 preposition verb I19
    strengthTags 1 role determiner C64
    strengthTags 1 role name O17
    strengthTags 1 s , B75
    strengthTags 1 s . B24I-33S6
    strengthTags 1 s adverb O69
    strengthTags 1 s conjunction B59C6
    strengthTags 1 s other S8
    strengthTags 1 s preposition I-4
    strengthTags 1 s that B60I-6
    strengthTags 1 s verb O4
    strengthTags 1 saying adverb I9
    strengthTags 1 saying determiner C5
    strengthTags 1 saying other O-4
    strengthTags 1 saying preposition O-25C7S64
    strengthTags 1 saying that C-8
    strengthTags 1 sayingParticiple determiner C-14
    strengthTags 1 sayingParticiple s C127
    strengthTags 1 scare conjunction I8
    strengthTags 1 scare preposition I19
    strengthTags 1 that , I84
    strengthTags 1 that auxiliary O12
    strengthTags 1 that conjunction B55
    strengthTags 1 that determiner B5
    strengthTags 1 that he I29
    strengthTags 1 that verb I4
    strengthTags 1 they ed S249
    strengthTags 1 tion conjunction O-22
    strengthTags 1 title preposition O184
    strengthTags 1 utterance conjunction C65
    strengthTags 1 utterance other C20
    strengthTags 1 utterance preposition O13
    strengthTags 1 verb , C34
    strengthTags 1 verb . I16
    strengthTags 1 verb determiner S41
    strengthTags 1 verb function I30
    strengthTags 1 verb ing C9
    strengthTags 1 verb judging O-5C4
    strengthTags 1 verb ly C8
    strengthTags 1 verb name I-16S8
    strengthTags 1 verb oblique C-10
    strengthTags 1 verb people I33
    strengthTags 1 verb preposition S17
    strengthTags 2 , determiner O36
    strengthTags 2 , name O32
    strengthTags 2 , other O13
    strengthTags 2 , preposition O-10
    strengthTags 2 adverb saying I54
    strengthTags 2 adverb verb O5I-74
    strengthTags 2 calendar , S61
    strengthTags 2 conjunction conjunction B254
    strengthTags 2 conjunction preposition B53
    strengthTags 2 conjunction s I109
    strengthTags 2 determiner document B4
    strengthTags 2 determiner other B4S-92
    strengthTags 2 determiner role B63
    strengthTags 2 document preposition O-102C47
    strengthTags 2 ed determiner I-8
    strengthTags 2 ed name I-22
    strengthTags 2 ed people C129
    strengthTags 2 ed s I-46
    strengthTags 2 ed utterance O31
    strengthTags 2 function s I37
    strengthTags 2 he verb I7
    strengthTags 2 it . B54
    strengthTags 2 it time O-52
    strengthTags 2 judging determiner C4
    strengthTags 2 judging name O25
    strengthTags 2 judging other S17
    strengthTags 2 judging preposition O6
    strengthTags 2 ly ed C-5
    strengthTags 2 ly other O93C-15
    strengthTags 2 ly verb O5
    strengthTags 2 name , O-22
    strengthTags 2 name conjunction O-9
    strengthTags 2 name determiner O-11S167
    strengthTags 2 name name I-4
    strengthTags 2 name other B22I-41
    strengthTags 2 name preposition S7
    strengthTags 2 name saying I16
    strengthTags 2 not auxiliary I78
    strengthTags 2 not ly C-4
    strengthTags 2 not other O4
    strengthTags 2 oblique function O21
    strengthTags 2 oblique name B81
    strengthTags 2 oblique preposition I94
    strengthTags 2 other , O7I-16
    strengthTags 2 other adverb I-55
    strengthTags 2 other conjunction O30
    strengthTags 2 other ly O12
    strengthTags 2 other name I-61
    strengthTags 2 other oblique I-87
    strengthTags 2 other organisation I24
    strengthTags 2 other other C6
    strengthTags 2 other s I5
    strengthTags 2 other saying I123
    strengthTags 2 preposition determiner B-92
    strengthTags 2 preposition ed I-133
    strengthTags 2 preposition he O9
    strengthTags 2 preposition it O-65
    strengthTags 2 preposition name C-16
    strengthTags 2 preposition organisation I-31
    strengthTags 2 preposition people O33
    strengthTags 2 preposition role I19
    strengthTags 2 preposition verb O-23C11
    strengthTags 2 s preposition B49I-6
    strengthTags 2 saying determiner C-36
    strengthTags 2 saying function O4
    strengthTags 2 saying other I29
    strengthTags 2 saying preposition I43C-35
    strengthTags 2 sayingParticiple name I78
    strengthTags 2 that name I57
    strengthTags 2 verb , O-4I53
    strengthTags 2 verb . O-62
    strengthTags 2 verb ing O34I-6
    strengthTags 2 verb judging O10
    strengthTags 2 verb other S8
    strengthTags 2 verb verb S23
    strengthTags 3 $ number O7I-4
    strengthTags 3 , conjunction O47
    strengthTags 3 : determiner O20
    strengthTags 3 adverb preposition C92
    strengthTags 3 al s O126
    strengthTags 3 calendar preposition O5
    strengthTags 3 conjunction name B-4
    strengthTags 3 conjunction preposition B-6
    strengthTags 3 determiner al O62B-16
    strengthTags 3 determiner function O5I-82
    strengthTags 3 determiner ing B67
    strengthTags 3 determiner name B5
    strengthTags 3 determiner other I18S26
    strengthTags 3 determiner preposition S82
    strengthTags 3 determiner saying B48
    strengthTags 3 determiner utterance B27
    strengthTags 3 ed other O50
    strengthTags 3 ed s B99
    strengthTags 3 function s B120
    strengthTags 3 he verb I13
    strengthTags 3 ing determiner O63B-56I13
    strengthTags 3 ing name B49
    strengthTags 3 ing oblique B39
    strengthTags 3 ing s B97
    strengthTags 3 it conjunction I138
    strengthTags 3 it other B24
    strengthTags 3 it preposition O-89
    strengthTags 3 judging preposition I9
    strengthTags 3 ly preposition C180
    strengthTags 3 name , B24
    strengthTags 3 name . O-67B11
    strengthTags 3 name auxiliary I5
    strengthTags 3 name conjunction B64I39
    strengthTags 3 name ed B117
    strengthTags 3 name ing O35B-7
    strengthTags 3 name name O-5B5I31
    strengthTags 3 name number B10
    strengthTags 3 name other O-10I19
    strengthTags 3 name role I57
    strengthTags 3 name s B6I4
    strengthTags 3 number judging I39
    strengthTags 3 number other O6
    strengthTags 3 number s O151
    strengthTags 3 oblique , I117
    strengthTags 3 oblique . O7
    strengthTags 3 oblique al O9
    strengthTags 3 oblique function B38
    strengthTags 3 oblique other B12
    strengthTags 3 oblique preposition B37
    strengthTags 3 oblique role B19
    strengthTags 3 oblique s B-48I6C13
    strengthTags 3 other , O-18B52
    strengthTags 3 other . O27I-77
    strengthTags 3 other other B5
    strengthTags 3 other preposition B12
    strengthTags 3 other time O148
    strengthTags 3 other verb C146
    strengthTags 3 people other B12
    strengthTags 3 people preposition I6
    strengthTags 3 preposition determiner C10
    strengthTags 3 preposition ing I4
    strengthTags 3 preposition judging O8
    strengthTags 3 preposition name O5B-24S-24
    strengthTags 3 preposition number C149
    strengthTags 3 preposition other I-5
    strengthTags 3 preposition s O67I-5
    strengthTags 3 preposition saying I191
    strengthTags 3 preposition scare C84
    strengthTags 3 preposition verb B-24I78C-15
    strengthTags 3 s preposition I-41
    strengthTags 3 that determiner O117B-5
    strengthTags 3 that name I69
    strengthTags 3 that oblique B-11I11
    strengthTags 3 tion . B81
    strengthTags 3 tion preposition O11
    strengthTags 3 verb determiner B24
    strengthTags 4 , name O35
    strengthTags 4 determiner document B25
    strengthTags 4 determiner other I10
    strengthTags 4 ed . C108
    strengthTags 4 ed oblique O7
    strengthTags 4 ed preposition B60I-8
    strengthTags 4 judging preposition C-36
    strengthTags 4 name , B43
    strengthTags 4 name . O-28
    strengthTags 4 name conjunction B74
    strengthTags 4 oblique preposition I41
    strengthTags 4 other oblique O24
    strengthTags 4 other other O-53B60
    strengthTags 4 other people B37
    strengthTags 4 other preposition B4C-6
    strengthTags 4 other that O45
    strengthTags 4 preposition calendar O80
    strengthTags 4 preposition name O7B-37I-7
    strengthTags 4 preposition organisation O16
    strengthTags 4 preposition preposition C8
    strengthTags 4 preposition s O112I-29
    strengthTags 4 saying preposition I24
    strengthTags 4 that he I19
    strengthTags 5 auxiliary other B68
    strengthTags 5 conjunction other O36
    strengthTags 5 determiner al B-10I39
    strengthTags 5 determiner document B-6
    strengthTags 5 determiner mixed I71
    strengthTags 5 determiner organisation B-62C66
    strengthTags 5 determiner other B-6S4
    strengthTags 5 determiner role B-36
    strengthTags 5 determiner s O92
    strengthTags 5 it , B4
    strengthTags 5 ly preposition C134
    strengthTags 5 name conjunction B65
    strengthTags 5 name other B9
    strengthTags 5 name preposition B75
    strengthTags 5 oblique determiner B6
    strengthTags 5 other other B21
    strengthTags 5 other preposition B23
    strengthTags 5 preposition function C113
    strengthTags 5 preposition ing C-10
    strengthTags 5 preposition name C6
    strengthTags 5 preposition oblique O45
    strengthTags 5 preposition other O6
    strengthTags 5 preposition people O5
    strengthTags 5 preposition verb B19
    strengthTags 5 that determiner B-65I85
    strengthTags 5 tion preposition B61
    strengthTags 6 conjunction he I-18
    strengthTags 6 determiner name I17
    strengthTags 6 determiner other O47
    strengthTags 6 ed preposition B59
    strengthTags 6 he auxiliary B50
    strengthTags 6 name name I6
    strengthTags 6 name that O56
    strengthTags 6 oblique determiner B146
    strengthTags 6 oblique preposition B-31C60
    strengthTags 6 oblique role O221
    strengthTags 6 other , B81
    strengthTags 6 other preposition B87
    strengthTags 6 other s B56
    strengthTags 6 preposition determiner I-17
    strengthTags 6 preposition ing O112
    strengthTags 6 preposition name I23C-23
    strengthTags 6 preposition oblique I9C41
    strengthTags 6 preposition other B4C15
    strengthTags 6 preposition role C21
    strengthTags 6 preposition verb I-22
    strengthTags 6 s preposition B26
    strengthTags 6 that he B-37I30
    strengthTags 6 that name B-89I21
    strengthTags 7 : # C171
    strengthTags 7 conjunction determiner B6
    strengthTags 7 conjunction name B115
    strengthTags 7 determiner document B160
    strengthTags 7 determiner function B14
    strengthTags 7 determiner name B-14I12
    strengthTags 7 determiner s B-6
    strengthTags 7 determiner utterance B11
    strengthTags 7 ly preposition O22
    strengthTags 7 name conjunction O295B-24
    strengthTags 7 name determiner O85
    strengthTags 7 name name B10I-4
    strengthTags 7 name preposition O66B-10
    strengthTags 7 name s O23
    strengthTags 7 oblique preposition B-4
    strengthTags 7 other preposition I18
    strengthTags 7 other time C121
    strengthTags 7 people preposition I60
    strengthTags 7 preposition , I21
    strengthTags 7 preposition auxiliary O32
    strengthTags 7 preposition determiner O21B-62I-4
    strengthTags 7 preposition name O56
    strengthTags 7 preposition other B4I5
    strengthTags 7 preposition role C127
    strengthTags 7 preposition s C15
    strengthTags 7 preposition saying B86
    strengthTags 7 preposition verb O11B-5
    strengthTags 7 relative name B53
    strengthTags 7 that determiner B7
    strengthTags 7 that he O137
    strengthTags 7 that name O65B-10
    strengthTags 8 , direct I7
    strengthTags 8 : direct C99
    strengthTags 8 calendar that O32
    strengthTags 8 determiner other C4
    strengthTags 8 it auxiliary B5
    strengthTags 8 name . S5
    strengthTags 8 oblique preposition B20
    strengthTags 8 preposition calendar O12
    strengthTags 8 preposition determiner B-71
    strengthTags 8 preposition name O97
    strengthTags 8 preposition oblique O104C-42
    strengthTags 8 preposition other B-12
    strengthTags 8 that determiner B-29I33
    strengthTags 8 they verb B55
    strengthTags 9 , direct I28
    strengthTags 9 . direct O8
    strengthTags 9 adverb . C94
    strengthTags 9 calendar preposition O-6C206
    strengthTags 9 calendar that O17
    strengthTags 9 conjunction saying O36
    strengthTags 9 determiner document C45
    strengthTags 9 determiner function B61
    strengthTags 9 determiner other I-5S33
    strengthTags 9 determiner saying B-120
    strengthTags 9 he saying B32
    strengthTags 9 ly . C31
    strengthTags 9 name , O-16S175
    strengthTags 9 name . S36
    strengthTags 9 name verb B125
    strengthTags 9 oblique other B10
    strengthTags 9 other . B4
    strengthTags 9 other other S32
    strengthTags 9 other time O6
    strengthTags 9 preposition calendar O15
    strengthTags 9 preposition determiner B-145C19
    strengthTags 9 preposition name O4C7
    strengthTags 9 preposition oblique O75
    strengthTags 9 preposition other C4
    strengthTags 9 preposition preposition C53
    strengthTags 9 preposition verb B34
    strengthTags 9 s preposition B35
    strengthTags 9 they auxiliary B-5I4
    strengthWord - ! O-58I56
    strengthWord - " I8
    strengthWord - # O15I-20
    strengthWord - % O-6C11S4
    strengthWord - ( O-6B5I48C8
    strengthWord - ) O-11C14S14
    strengthWord - , O-32B9I23C20S7
    strengthWord - - O-9B22I28
    strengthWord - . O-11I39C-6S9
    strengthWord - / I-19
    strengthWord - ; O-9I116
    strengthWord - < O-9I148
    strengthWord - ? O-26B28I37
    strengthWord - @ S6
    strengthWord - I B20S-62
    strengthWord - [ B58
    strengthWord - ] O-8C22
    strengthWord - abortion S127
    strengthWord - about B-72I-96C12S-100
    strengthWord - above O13
    strengthWord - absent O105
    strengthWord - according O24
    strengthWord - account O-29B74
    strengthWord - accused O-5
    strengthWord - achievements O-4B42
    strengthWord - acted O-6
    strengthWord - actions I21
    strengthWord - activists S35
    strengthWord - actor O-53S61
    strengthWord - ad I5
    strengthWord - added S5
    strengthWord - adding O156
    strengthWord - address O-16I26
    strengthWord - administrations I26
    strengthWord - admiration O36
    strengthWord - admire I4
    strengthWord - adult O9
    strengthWord - advice B62
    strengthWord - advisers I-11S4
    strengthWord - advocates S35
    strengthWord - affordable I10
    strengthWord - afp O5
    strengthWord - after O-34B41I20S-24
    strengthWord - against C76S-4
    strengthWord - agreement I36
    strengthWord - ahead I11
    strengthWord - aims S36
    strengthWord - airport O4
    strengthWord - all I-16C9S20
    strengthWord - alleged I7
    strengthWord - allegiances I-14
    strengthWord - allies S14
    strengthWord - allowed S26
    strengthWord - already C18
    strengthWord - also B12C-46S8
    strengthWord - although O8
    strengthWord - amendment I20
    strengthWord - among C40
    strengthWord - amounts B61
    strengthWord - an I-43
    strengthWord - analysis S5
    strengthWord - and I8C19
    strengthWord - angeles O14
    strengthWord - announced O-11I34
    strengthWord - announcement B4
    strengthWord - another S-16
    strengthWord - any B-14C58
    strengthWord - anything O-6
    strengthWord - apart O19
    strengthWord - appeal I94
    strengthWord - appear B288I87
    strengthWord - appearance C71
    strengthWord - appeared B33I131S-61
    strengthWord - appears B80I179
    strengthWord - approval O-15B59
    strengthWord - arab I50
    strengthWord - are C-44
    strengthWord - area I9
    strengthWord - argue O66
    strengthWord - argued O38
    strengthWord - argument S34
    strengthWord - arguments O-19
    strengthWord - arm O14
    strengthWord - army O12
    strengthWord - around I-64C75
    strengthWord - as B-4C12
    strengthWord - asked B7C-23
    strengthWord - assessment S22
    strengthWord - association O-15S6
    strengthWord - assumption C7
    strengthWord - at C27
    strengthWord - attacks B17I-5
    strengthWord - attention C82
    strengthWord - audiences O12
    strengthWord - award O51
    strengthWord - away I9
    strengthWord - ayotte I7S-51
    strengthWord - back O-4C22
    strengthWord - backing S35
    strengthWord - backs S35
    strengthWord - bad B4
    strengthWord - bags O5
    strengthWord - balance O28I-10
    strengthWord - balked S17
    strengthWord - ballots O30
    strengthWord - ban O-72
    strengthWord - band S33
    strengthWord - banks S15
    strengthWord - bannon I56
    strengthWord - base S25
    strengthWord - bases O45
    strengthWord - battle O5
    strengthWord - battles O8
    strengthWord - bay I4
    strengthWord - be C51
    strengthWord - beat B96
    strengthWord - because S-4
    strengthWord - become O12
    strengthWord - been C170
    strengthWord - before O-14
    strengthWord - began I-10S21
    strengthWord - begins O-14I103
    strengthWord - behavior I6
    strengthWord - believe S48
    strengthWord - believed B26
    strengthWord - believing O11
    strengthWord - below O-4
    strengthWord - benefits O34I-8
    strengthWord - benghazi I-19
    strengthWord - berlin O13
    strengthWord - bernardino I-13
    strengthWord - best I17C13
    strengthWord - beyond I21
    strengthWord - biggest O7
    strengthWord - bill C40
    strengthWord - billion I7
    strengthWord - billionaire C27S-24
    strengthWord - black S-11
    strengthWord - blacks O-5
    strengthWord - bloomberg I42
    strengthWord - board S-10
    strengthWord - booed O147
    strengthWord - both O24S-8
    strengthWord - bradley O-19
    strengthWord - brainard B31
    strengthWord - britain O-75
    strengthWord - broad B21
    strengthWord - broadcast S73
    strengthWord - brother B7
    strengthWord - brought S112
    strengthWord - budget O-5S6
    strengthWord - bureau S-23
    strengthWord - but O-28B31S16
    strengthWord - by C11S-10
    strengthWord - cable S21
    strengthWord - calif S7
    strengthWord - call S-18
    strengthWord - called S11
    strengthWord - calls O-28S13
    strengthWord - came B38
    strengthWord - campaign I-11C17S5
    strengthWord - campaigned O6
    strengthWord - campaigning S118
    strengthWord - campaigns S10
    strengthWord - candidate I9S-4
    strengthWord - candidates B55
    strengthWord - cannot I32
    strengthWord - can’t I10
    strengthWord - card O14
    strengthWord - care O-7S30
    strengthWord - carly O-26
    strengthWord - carried O70
    strengthWord - carson B7
    strengthWord - cast O17I-42
    strengthWord - catholic I42
    strengthWord - caucus O48
    strengthWord - caucuses I-30C115
    strengthWord - census S7
    strengthWord - center O9I-22
    strengthWord - centrist S18
    strengthWord - certain C45
    strengthWord - chair S-13
    strengthWord - challengers O20
    strengthWord - challenges B48
    strengthWord - challenging O137
    strengthWord - chance O33
    strengthWord - change B13
    strengthWord - changed I9
    strengthWord - chanted S5
    strengthWord - character O-38B61
    strengthWord - charges B12
    strengthWord - cheer S59
    strengthWord - chemical O6
    strengthWord - cheryl O6
    strengthWord - chief B13I-29
    strengthWord - choices B66
    strengthWord - chose S37
    strengthWord - christie I-5
    strengthWord - chuck S11
    strengthWord - church I50
    strengthWord - cia O-16B68
    strengthWord - circle I-108S13
    strengthWord - cite S15
    strengthWord - citizens O4
    strengthWord - city S-9
    strengthWord - claim O-4S12
    strengthWord - claiming I4
    strengthWord - claims B20
    strengthWord - clash O31
    strengthWord - clashed S15
    strengthWord - classic I176
    strengthWord - clear C24
    strengthWord - closed O44
    strengthWord - clothing I25
    strengthWord - club O6
    strengthWord - colleagues I36
    strengthWord - college O38
    strengthWord - column O5
    strengthWord - com S58
    strengthWord - comes I71
    strengthWord - comey I-4
    strengthWord - comment B120
    strengthWord - comments B38
    strengthWord - commerce O5
    strengthWord - committed I29
    strengthWord - committee I13
    strengthWord - companies B5S-18
    strengthWord - concern I-40C113
    strengthWord - concerns O67B46
    strengthWord - condition O6
    strengthWord - conference O10I-12
    strengthWord - confidence I5
    strengthWord - conflicts I68
    strengthWord - conservatives B44I-82
    strengthWord - consider S18
    strengthWord - containing I-4
    strengthWord - contenders I-10
    strengthWord - content I21
    strengthWord - continues S-35
    strengthWord - controversial S8
    strengthWord - convention B-5S-50
    strengthWord - corporate S43
    strengthWord - correspondent O13
    strengthWord - cosby B37
    strengthWord - could B-18
    strengthWord - council O-8I5
    strengthWord - counties O54I-16
    strengthWord - countries S30
    strengthWord - country B-67
    strengthWord - couples I115
    strengthWord - court C16S25
    strengthWord - crisis I12
    strengthWord - criticism S-4
    strengthWord - criticized O26
    strengthWord - critics O24
    strengthWord - crossing I46
    strengthWord - crowd O135S8
    strengthWord - cruz B11
    strengthWord - curiel O7B90I-6
    strengthWord - currently S47
    strengthWord - dangerous I115
    strengthWord - data S4
    strengthWord - dead O-45I11
    strengthWord - deal B108S-6
    strengthWord - dealings I37
    strengthWord - death B54
    strengthWord - deaths O6
    strengthWord - debate O6B-95I-9
    strengthWord - decades I-21
    strengthWord - decide S124
    strengthWord - decision S7
    strengthWord - declaring I15
    strengthWord - declined I-5S4
    strengthWord - deep I-30
    strengthWord - deeper O74
    strengthWord - defended S29
    strengthWord - defense O-40C15
    strengthWord - delaware I12
    strengthWord - delegate O17I-6
    strengthWord - delegates O4S-22
    strengthWord - delegation O4
    strengthWord - democrat S37
    strengthWord - democratic C-5
    strengthWord - demographic O95
    strengthWord - demonstrators S33
    strengthWord - denying I33
    strengthWord - department B-4I4
    strengthWord - deputy I54
    strengthWord - designed I77
    strengthWord - desire C65
    strengthWord - desk O33
    strengthWord - despite O-5
    strengthWord - detailing O84
    strengthWord - devoted O16
    strengthWord - did B-93
    strengthWord - digital I5
    strengthWord - dinner O6
    strengthWord - diplomatic I-7
    strengthWord - direct O35B30I14C-46
    strengthWord - direction O75
    strengthWord - directly B37
    strengthWord - divisive B20
    strengthWord - do S48
    strengthWord - doctor O95
    strengthWord - does S24
    strengthWord - doj S37
    strengthWord - domestic O14
    strengthWord - don't S-14
    strengthWord - donald B18C14S-20
    strengthWord - don’t I-12
    strengthWord - down C45
    strengthWord - drafting I40
    strengthWord - drew B14S-12
    strengthWord - drives O219
    strengthWord - during O-10I31
    strengthWord - earlier S5
    strengthWord - earned O63
    strengthWord - eastern B32
    strengthWord - ebeling O7
    strengthWord - edge O22
    strengthWord - editors S44
    strengthWord - effectively O-4
    strengthWord - efforts B11
    strengthWord - eisenhower O9
    strengthWord - elaborated S18
    strengthWord - election B-47
    strengthWord - elections S6
    strengthWord - electronic S35
    strengthWord - elites O-17B52
    strengthWord - elizabeth O-9
    strengthWord - embracing I93
    strengthWord - employee O-49S14
    strengthWord - ended S111
    strengthWord - endorsed S4
    strengthWord - endorsement O-21B83C9S-10
    strengthWord - endured O41
    strengthWord - enforcement S9
    strengthWord - english O11
    strengthWord - enough I4
    strengthWord - entered I13
    strengthWord - escalated S27
    strengthWord - escorted O67
    strengthWord - especially O-4S18
    strengthWord - evangelicals S63
    strengthWord - even I11
    strengthWord - event S-11
    strengthWord - ever O-38
    strengthWord - every I-5
    strengthWord - everyone I58
    strengthWord - evidence O-19C11S51
    strengthWord - exchange C48
    strengthWord - exit O73
    strengthWord - expands O6
    strengthWord - expect S4
    strengthWord - expectations O-4
    strengthWord - expected I5
    strengthWord - expects S22
    strengthWord - expense I13
    strengthWord - experience I-13
    strengthWord - experts I-31S24
    strengthWord - explaining O84
    strengthWord - eyes S17
    strengthWord - faces O129I-15
    strengthWord - failures O13
    strengthWord - fair O73
    strengthWord - fall I5
    strengthWord - families I15
    strengthWord - family I43
    strengthWord - famously O-21S70
    strengthWord - farook B37
    strengthWord - favor O16I-5
    strengthWord - fear I-6
    strengthWord - fearing O10
    strengthWord - fears S20
    strengthWord - fed S29
    strengthWord - federal B-30S-90
    strengthWord - fighting I4
    strengthWord - figures S31
    strengthWord - filed O-15S119
    strengthWord - files S18
    strengthWord - filings O-17S49
    strengthWord - final O6
    strengthWord - finance S5
    strengthWord - finances I4
    strengthWord - find S8
    strengthWord - finish O-4I14
    strengthWord - fire C104
    strengthWord - firm O5
    strengthWord - firms I-136
    strengthWord - first B-11
    strengthWord - first-in-the-nation O10
    strengthWord - fla O-39
    strengthWord - floor I-8
    strengthWord - focus C11
    strengthWord - focused O-6
    strengthWord - followed S74
    strengthWord - followers O15
    strengthWord - following O-29I78
    strengthWord - follows O113
    strengthWord - for B-4
    strengthWord - forecast S82
    strengthWord - foreign O6
    strengthWord - former B10
    strengthWord - found O20S-11
    strengthWord - france I-4
    strengthWord - frank O27S-6
    strengthWord - free B81I-10S6
    strengthWord - friday C53
    strengthWord - friends I-32
    strengthWord - from C12S-14
    strengthWord - frustration B119
    strengthWord - full I-58C13
    strengthWord - fully S68
    strengthWord - fun C130
    strengthWord - fund-raising O6
    strengthWord - funding B6
    strengthWord - fundraising I-55S31
    strengthWord - future O-6I24
    strengthWord - g O13
    strengthWord - gained I6
    strengthWord - gates I26
    strengthWord - gave S26
    strengthWord - general B-5
    strengthWord - generally O128
    strengthWord - generation S76
    strengthWord - gil S13
    strengthWord - gives S47
    strengthWord - giving O70
    strengthWord - goal I-5C41S45
    strengthWord - going B18
    strengthWord - gov O-4
    strengthWord - government B-21I16
    strengthWord - governments O28I-10
    strengthWord - granite O5
    strengthWord - granted O9
    strengthWord - gross O209
    strengthWord - group I-13S4
    strengthWord - guardian O13
    strengthWord - guccifer I12
    strengthWord - gun B16
    strengthWord - had S8
    strengthWord - half I-18
    strengthWord - hall O4I-4
    strengthWord - hand I7
    strengthWord - handed O4
    strengthWord - happened B-27
    strengthWord - harry O57
    strengthWord - has C-30
    strengthWord - hates I158
    strengthWord - have B-30S14
    strengthWord - hawks S47
    strengthWord - he O10B11I-7S-87
    strengthWord - head O7
    strengthWord - headlines I6
    strengthWord - headquarters O19
    strengthWord - health O-9I30
    strengthWord - heat O27I-4
    strengthWord - heights O24
    strengthWord - held I17
    strengthWord - helped S52
    strengthWord - her B30C10S-66
    strengthWord - herald S11
    strengthWord - herself O-39
    strengthWord - he’ll O56
    strengthWord - high B61
    strengthWord - highly O-4I28
    strengthWord - hillary I-12C72S-7
    strengthWord - him C61
    strengthWord - himself O-7S76
    strengthWord - his I-24C29
    strengthWord - hispanic O-129
    strengthWord - history I17S-31
    strengthWord - hopefuls S43
    strengthWord - hoping O56
    strengthWord - hot O-10S4
    strengthWord - house C22
    strengthWord - how C70
    strengthWord - howard O26
    strengthWord - however C77
    strengthWord - http O42
    strengthWord - https O-17I100
    strengthWord - idea O-6B51C23
    strengthWord - ideas I84C14
    strengthWord - ideology O5
    strengthWord - if B-74S5
    strengthWord - image I75
    strengthWord - images C65
    strengthWord - immediate O67
    strengthWord - immediately O-62S33
    strengthWord - immigrants B6
    strengthWord - immigration O-6I10
    strengthWord - impact B25
    strengthWord - implying O37
    strengthWord - important O8
    strengthWord - imports O-13I115
    strengthWord - in I11C-11
    strengthWord - include I-4
    strengthWord - included O4I-28S24
    strengthWord - including O-6I5S17
    strengthWord - income O72
    strengthWord - increase I4
    strengthWord - increases B24
    strengthWord - increasingly O40
    strengthWord - indiana B25
    strengthWord - industries I5
    strengthWord - inequality B18I-11S35
    strengthWord - initial O-33B37I5
    strengthWord - interest C32
    strengthWord - interrupted O-30S12
    strengthWord - interview I-26C21
    strengthWord - interviewed O88
    strengthWord - into O8
    strengthWord - invasion I9
    strengthWord - invoked S89
    strengthWord - involved S7
    strengthWord - involvement I6
    strengthWord - is C-17
    strengthWord - islamic I4
    strengthWord - isn't I-33
    strengthWord - issues C9
    strengthWord - it B6C-85
    strengthWord - italian O60
    strengthWord - its O25
    strengthWord - itself O-9I10C25
    strengthWord - j B9
    strengthWord - jane S17
    strengthWord - jeb S-4
    strengthWord - job I21
    strengthWord - jockeying O22
    strengthWord - jones O22
    strengthWord - journal I-17
    strengthWord - jr I-7
    strengthWord - judges O-19
    strengthWord - just B-58S8
    strengthWord - k O-4
    strengthWord - kander O31
    strengthWord - khan O-12
    strengthWord - killed I23S-8
    strengthWord - kim O5
    strengthWord - know O-9S65
    strengthWord - knowledge I5
    strengthWord - known I64
    strengthWord - landmark I8
    strengthWord - large O55I-34
    strengthWord - last O-4
    strengthWord - late I63
    strengthWord - lately I5
    strengthWord - later S31
    strengthWord - launched I-10
    strengthWord - launching O31
    strengthWord - lawsuit O-5
    strengthWord - lead I5
    strengthWord - leaders I-20S4
    strengthWord - leadership B5
    strengthWord - leave I6
    strengthWord - led B9
    strengthWord - left C96S7
    strengthWord - legislature O-43
    strengthWord - less I-12
    strengthWord - letter O-39S21
    strengthWord - liberals I-13
    strengthWord - liberties S10
    strengthWord - like S22
    strengthWord - linked I6
    strengthWord - listed O4
    strengthWord - lists S78
    strengthWord - live O36
    strengthWord - lobbying O-54S36
    strengthWord - location I-5
    strengthWord - locked I14
    strengthWord - long S82
    strengthWord - long-term I64
    strengthWord - look B280
    strengthWord - looks B187
    strengthWord - losing I27
    strengthWord - losses I-9
    strengthWord - lost O114
    strengthWord - m S-9
    strengthWord - made B-9S11
    strengthWord - magazine O12
    strengthWord - mainstream O-9S5
    strengthWord - maintained O50
    strengthWord - major B11
    strengthWord - majorities S-38
    strengthWord - majority I-22
    strengthWord - make O-67I35
    strengthWord - man I5
    strengthWord - manafort S-6
    strengthWord - manager S-7
    strengthWord - manufacturing O40
    strengthWord - many B42C6S-36
    strengthWord - marco B6
    strengthWord - margin O19
    strengthWord - marked O-8
    strengthWord - market O19
    strengthWord - markets I-14S77
    strengthWord - material B40
    strengthWord - matter O-6I32
    strengthWord - me C18
    strengthWord - mean O-6S25
    strengthWord - meaning O54
    strengthWord - measure O-8B15
    strengthWord - media I-4S4
    strengthWord - meeting S-5
    strengthWord - members B-13
    strengthWord - men S-37
    strengthWord - mentioned S26
    strengthWord - message O-90B24
    strengthWord - met S21
    strengthWord - mexico I6
    strengthWord - michelle O-116I103
    strengthWord - middle I8
    strengthWord - million C6
    strengthWord - millions I-10
    strengthWord - mills O110
    strengthWord - mind S150
    strengthWord - minimum I46
    strengthWord - minister O4
    strengthWord - mixed O4B10I-13C-6S-46
    strengthWord - mogul B27
    strengthWord - moment B115
    strengthWord - month S7
    strengthWord - mook O11
    strengthWord - moral I24
    strengthWord - more B7S-12
    strengthWord - morning O70
    strengthWord - most S-4
    strengthWord - movement O-5I28
    strengthWord - moves I4
    strengthWord - mr O25S-38
    strengthWord - mrs O29B53I-4
    strengthWord - ms O31
    strengthWord - multiple O28
    strengthWord - murdoch O22
    strengthWord - must O-25B35I20
    strengthWord - my C83
    strengthWord - name B-75
    strengthWord - named S45
    strengthWord - names O-47B31
    strengthWord - nation B-20
    strengthWord - nationwide B95
    strengthWord - natural O-5I98
    strengthWord - nearly O47
    strengthWord - necessary I5
    strengthWord - need I-35
    strengthWord - needed O-6S43
    strengthWord - neither O64
    strengthWord - nevada O-48
    strengthWord - never S51
    strengthWord - new C51
    strengthWord - news B-7
    strengthWord - next B-20
    strengthWord - no C16
    strengthWord - nomination O6S-4
    strengthWord - nonprofit I7
    strengthWord - noting S4
    strengthWord - notion C15
    strengthWord - now I4
    strengthWord - number B6C37S-13
    strengthWord - o'malley O46
    strengthWord - obama B24
    strengthWord - obtained O-13S62
    strengthWord - obvious C35
    strengthWord - of S8
    strengthWord - offered I-29
    strengthWord - offering O4
    strengthWord - offerings I17
    strengthWord - officials S13
    strengthWord - ohio B-5
    strengthWord - old S136
    strengthWord - oldest O35
    strengthWord - on O-12S38
    strengthWord - once B65
    strengthWord - one O5S-44
    strengthWord - online O6S-18
    strengthWord - only B32C9
    strengthWord - opened O-41I4S8
    strengthWord - opening O57
    strengthWord - operations O19
    strengthWord - opinion C21
    strengthWord - opinions O38
    strengthWord - opponent O-11B65
    strengthWord - oppose S68
    strengthWord - opposed S68
    strengthWord - opposite B86
    strengthWord - opposition O-11S9
    strengthWord - or S11
    strengthWord - org S5
    strengthWord - organization S37
    strengthWord - organized O55
    strengthWord - orlando O19
    strengthWord - out B-64
    strengthWord - outlets I-21S23
    strengthWord - outnumber O18
    strengthWord - over C38S-4
    strengthWord - overwhelming C109
    strengthWord - own I-7
    strengthWord - p O19
    strengthWord - package I5
    strengthWord - paper O4
    strengthWord - parents S-5
    strengthWord - paris I-33
    strengthWord - particularly O-38B126
    strengthWord - party S6
    strengthWord - passed I5
    strengthWord - past B-17C41
    strengthWord - paused S5
    strengthWord - pension O17
    strengthWord - people B-12
    strengthWord - percent S16
    strengthWord - person I28
    strengthWord - phone C39
    strengthWord - plan S6
    strengthWord - planned O-48
    strengthWord - plans O5S40
    strengthWord - plant O36
    strengthWord - platform C71
    strengthWord - platte I114
    strengthWord - play O47
    strengthWord - playing O-12
    strengthWord - plays O4
    strengthWord - pledged I6
    strengthWord - podcast O172
    strengthWord - pointed O8S-7
    strengthWord - pointedly O176
    strengthWord - pointing O70
    strengthWord - policy C11
    strengthWord - politicians O10B-8
    strengthWord - poll O-6I-18S15
    strengthWord - pollster S7
    strengthWord - poor B28
    strengthWord - popularity O49
    strengthWord - populated O5
    strengthWord - population I-57
    strengthWord - position O-24B7C98
    strengthWord - positions O-42B7I8
    strengthWord - post-abc S72
    strengthWord - potential B50C124S-11
    strengthWord - powerful I-9
    strengthWord - praise C28
    strengthWord - praised O54
    strengthWord - predicted C31
    strengthWord - prediction B89
    strengthWord - prefer S6
    strengthWord - preferred S82
    strengthWord - prepares O4
    strengthWord - presidency B-12
    strengthWord - president S-6
    strengthWord - presidential I-9
    strengthWord - presidents O13
    strengthWord - press C4
    strengthWord - pressed S72
    strengthWord - presumptive O5
    strengthWord - previous B98
    strengthWord - price O4
    strengthWord - prices I49
    strengthWord - primaries O7
    strengthWord - primary B-12C5S-72
    strengthWord - prime B7
    strengthWord - principal I33
    strengthWord - priorities B10
    strengthWord - probably O-38I8
    strengthWord - problem O5B-8
    strengthWord - problems B18
    strengthWord - proceedings O11
    strengthWord - professor I19
    strengthWord - projections O-5
    strengthWord - promise B98S16
    strengthWord - promised O56
    strengthWord - prompted O138
    strengthWord - property I-7
    strengthWord - proposal O-7
    strengthWord - proposals O-79
    strengthWord - prosecutors O79
    strengthWord - protecting I42
    strengthWord - protesters I31
    strengthWord - proved O60
    strengthWord - publicly S23
    strengthWord - published S121
    strengthWord - puerto O-8I50
    strengthWord - pull O72
    strengthWord - push O24I-62S59
    strengthWord - putin B41
    strengthWord - qualifications I12
    strengthWord - question O-45C16
    strengthWord - questionable B69
    strengthWord - questions B13
    strengthWord - quickly S54
    strengthWord - r O-17
    strengthWord - r-ky S4
    strengthWord - race S-10
    strengthWord - races I12
    strengthWord - radio I-4
    strengthWord - raised B12
    strengthWord - ran S39
    strengthWord - rand O-20I24
    strengthWord - ranking S48
    strengthWord - rankings O-14
    strengthWord - ranks O79
    strengthWord - rant O30
    strengthWord - rattled B103
    strengthWord - reaching I22
    strengthWord - ready O16
    strengthWord - reagan B48
    strengthWord - real I-16
    strengthWord - really I15
    strengthWord - reason B105
    strengthWord - reasons O33
    strengthWord - rebellion O19
    strengthWord - receive O16
    strengthWord - received I64
    strengthWord - recent B4
    strengthWord - recognized S7
    strengthWord - references C77
    strengthWord - referring O5
    strengthWord - reform I27
    strengthWord - refusal S48
    strengthWord - region O13
    strengthWord - reject O92
    strengthWord - released S8
    strengthWord - relief O-20
    strengthWord - remain I6
    strengthWord - remark B25
    strengthWord - remarks S-6
    strengthWord - remember S107
    strengthWord - rep I-8
    strengthWord - repeatedly S136
    strengthWord - replied S-11
    strengthWord - report S19
    strengthWord - reported O63I-129S11
    strengthWord - reportedly O4
    strengthWord - reporters I14
    strengthWord - representative S5
    strengthWord - representing S4
    strengthWord - represents O14I-8
    strengthWord - republican I-9
    strengthWord - republicans S-5
    strengthWord - requests O-4I23
    strengthWord - require O-111
    strengthWord - required O-11
    strengthWord - requirement O-12
    strengthWord - research I-8S16
    strengthWord - respect O-13
    strengthWord - respectively O-10
    strengthWord - reversed S69
    strengthWord - rhetoric O-5
    strengthWord - rico I7
    strengthWord - rights I5
    strengthWord - rising O-36B27
    strengthWord - rival B-9I6
    strengthWord - rivals O21I-7
    strengthWord - roads I56
    strengthWord - romp O11
    strengthWord - room O8I-23
    strengthWord - rose S77
    strengthWord - roughly I119
    strengthWord - route O10
    strengthWord - rubio C5S-6
    strengthWord - rule S13
    strengthWord - ruled S75
    strengthWord - rules S7
    strengthWord - ruling O-4
    strengthWord - russia I46
    strengthWord - sabato O31
    strengthWord - said I-6C-50S12
    strengthWord - same C12
    strengthWord - san O17
    strengthWord - sanbernardino I27
    strengthWord - sanctions O-83B67
    strengthWord - sanders B31
    strengthWord - santilli O-8
    strengthWord - sarah B22
    strengthWord - say S85
    strengthWord - saying S-8
    strengthWord - says S45
    strengthWord - scenes O4
    strengthWord - scholars S5
    strengthWord - school O31S-23
    strengthWord - score O137
    strengthWord - scotus O26
    strengthWord - scrutiny O30
    strengthWord - second O18
    strengthWord - security B41S-12
    strengthWord - see O-40S117
    strengthWord - seem B17
    strengthWord - seemed B51I29S-26
    strengthWord - seemingly B112
    strengthWord - seems O11B35S-64
    strengthWord - seen I185
    strengthWord - sees O7S12
    strengthWord - sen O42
    strengthWord - senate B-12
    strengthWord - senators I-32C62S4
    strengthWord - senior O5
    strengthWord - sens S109
    strengthWord - sense C116
    strengthWord - sent S51
    strengthWord - sentiment B129
    strengthWord - september S4
    strengthWord - served O33
    strengthWord - set S56
    strengthWord - several O-11
    strengthWord - share S24
    strengthWord - shareholders O6
    strengthWord - sharing O4
    strengthWord - sharp O4
    strengthWord - she B6C-4S-36
    strengthWord - short O27
    strengthWord - shot O-4S94
    strengthWord - should I27S10
    strengthWord - show S10
    strengthWord - showed O34
    strengthWord - showing S18
    strengthWord - shows B6I-15
    strengthWord - signatures O20
    strengthWord - signed S7
    strengthWord - significance B6
    strengthWord - simply I46
    strengthWord - single I-120
    strengthWord - sites O-10S23
    strengthWord - six O-8S55
    strengthWord - slate S19
    strengthWord - so S37
    strengthWord - socialist O-18
    strengthWord - society I29
    strengthWord - soldier O100
    strengthWord - some B35S-18
    strengthWord - something O13
    strengthWord - sometimes B63
    strengthWord - son O6
    strengthWord - soon S27
    strengthWord - sought I37
    strengthWord - source S13
    strengthWord - southern O-9
    strengthWord - speaking O-5
    strengthWord - speech B8S-42
    strengthWord - speeches S26
    strengthWord - spoke I-16S19
    strengthWord - spot O-23S21
    strengthWord - spotlight O5
    strengthWord - stance I11
    strengthWord - standing B191
    strengthWord - stars O15
    strengthWord - start O25
    strengthWord - started S50
    strengthWord - starting O9
    strengthWord - starts O-5S82
    strengthWord - state S-6
    strengthWord - states B22
    strengthWord - statewide S48
    strengthWord - stay I85
    strengthWord - steps I42
    strengthWord - still I-26
    strengthWord - stood S8
    strengthWord - stories C12
    strengthWord - story I8
    strengthWord - strain O44
    strengthWord - strategist S16
    strengthWord - streets O6
    strengthWord - strength I-18
    strengthWord - string B20
    strengthWord - struck I-62S128
    strengthWord - struggling O51
    strengthWord - stump C132
    strengthWord - style B25
    strengthWord - suggesting O23
    strengthWord - suggests S118
    strengthWord - summary S43
    strengthWord - summit O19
    strengthWord - super I52
    strengthWord - superdelegate S23
    strengthWord - superdelegates B82I-26
    strengthWord - support O-16
    strengthWord - supporter O-23B159
    strengthWord - supporting I-19S39
    strengthWord - supports S48
    strengthWord - supreme O-5B15
    strengthWord - sure I5
    strengthWord - surge I113
    strengthWord - surveys S84
    strengthWord - susan S6
    strengthWord - suspects I7
    strengthWord - svp S7
    strengthWord - swing O126
    strengthWord - tables O5
    strengthWord - take O-4
    strengthWord - taken S30
    strengthWord - taking O7I-9
    strengthWord - talk S-5
    strengthWord - talking O10
    strengthWord - teachers O4
    strengthWord - team O-31
    strengthWord - television O12
    strengthWord - tell S4
    strengthWord - temperament I31
    strengthWord - tend O4
    strengthWord - terms B45
    strengthWord - terry S8
    strengthWord - test O44I-55
    strengthWord - than S-14
    strengthWord - thanked S-15
    strengthWord - that O9B-7S-16
    strengthWord - the O5B5S-34
    strengthWord - them B10C87
    strengthWord - themselves O-5C21S72
    strengthWord - then S31
    strengthWord - there B33
    strengthWord - these C40
    strengthWord - they B10
    strengthWord - thiel O26
    strengthWord - things B18
    strengthWord - those O14S-98
    strengthWord - thought O-59
    strengthWord - thoughts C39
    strengthWord - thousands O79
    strengthWord - threat I7
    strengthWord - threatened O23
    strengthWord - throughout O76
    strengthWord - thursday O-23B6I32
    strengthWord - times I-10C132
    strengthWord - to B-6
    strengthWord - today O-8S23
    strengthWord - took B-6S88
    strengthWord - tool I4
    strengthWord - top B-5I-6
    strengthWord - topic B25
    strengthWord - total I-84
    strengthWord - tough O-14B34
    strengthWord - trade B81
    strengthWord - traders S70
    strengthWord - traffic I107
    strengthWord - trail O13I-29
    strengthWord - trails B57
    strengthWord - traveled O7
    strengthWord - treasury S24
    strengthWord - tried S47
    strengthWord - trump B36C8
    strengthWord - trying C86
    strengthWord - tuesday O-5
    strengthWord - turmoil O-5I39
    strengthWord - turn O-5
    strengthWord - turned S12
    strengthWord - turner O7
    strengthWord - turning O90
    strengthWord - tv I-4
    strengthWord - tweet O29
    strengthWord - twitter C181
    strengthWord - tyson O19
    strengthWord - u.s S-36
    strengthWord - unclear C26
    strengthWord - uncovered S13
    strengthWord - unemployment I4
    strengthWord - union B17
    strengthWord - united S-6
    strengthWord - university B-8S11
    strengthWord - up B7I-45
    strengthWord - updates O-15
    strengthWord - us O64
    strengthWord - use B-24
    strengthWord - used S92
    strengthWord - user I7
    strengthWord - users I6
    strengthWord - using O6
    strengthWord - value O16
    strengthWord - vandehei S14
    strengthWord - vegas O10
    strengthWord - version S63
    strengthWord - very B31
    strengthWord - veteran S13
    strengthWord - video O-6C64S23
    strengthWord - view O-34
    strengthWord - views B35
    strengthWord - violence B14
    strengthWord - voice C7
    strengthWord - vote S71
    strengthWord - voted O18I-6
    strengthWord - voting B9
    strengthWord - wake O8
    strengthWord - wall C112
    strengthWord - wanted O-70
    strengthWord - wants O-11
    strengthWord - warnings I12
    strengthWord - warren S11
    strengthWord - was B28I24C-15S-53
    strengthWord - wasn’t B23
    strengthWord - wasserman S-5
    strengthWord - watch S16
    strengthWord - way B-48C35S-8
    strengthWord - we B7
    strengthWord - wealth-x O58
    strengthWord - website O6
    strengthWord - week C32
    strengthWord - weekend O87I-7
    strengthWord - weiner O25
    strengthWord - weld I53
    strengthWord - well C39
    strengthWord - went S58
    strengthWord - were I19S-15
    strengthWord - we’ve I49
    strengthWord - what B-30I16C-6
    strengthWord - when O-15B18I9
    strengthWord - where S-60
    strengthWord - whether C91
    strengthWord - which S22
    strengthWord - while O-8B5
    strengthWord - who O5B-5C-9
    strengthWord - whom O41
    strengthWord - whose O43
    strengthWord - why B-5
    strengthWord - widely O87
    strengthWord - widespread B12
    strengthWord - will B4
    strengthWord - willing S63
    strengthWord - win O62
    strengthWord - wisconsin S32
    strengthWord - with B-9S-48
    strengthWord - withdrawal O6
    strengthWord - within B84I-17
    strengthWord - without I10
    strengthWord - women C107S-60
    strengthWord - won O7S-16
    strengthWord - won’t B7
    strengthWord - word C66
    strengthWord - work I48
    strengthWord - worked I-4
    strengthWord - working-class S44
    strengthWord - world B-8
    strengthWord - worries O-52B63
    strengthWord - worry C8
    strengthWord - worst I19
    strengthWord - worth I12
    strengthWord - would C-7S21
    strengthWord - wouldn't I-5
    strengthWord - write S16
    strengthWord - year B10
    strengthWord - york O6C22
    strengthWord - young O42
    strengthWord - © O-4
    strengthWord - – O-33I40
    strengthWord - — O-8B11I19S11
    strengthWord - ― I30
    strengthWord - ’ O-13I21
    strengthWord - ” I71
    strengthWord - … O-11
    strengthWord 0 ( I17
    strengthWord 0 ) O51
    strengthWord 0 , O-7I13
    strengthWord 0 - O-8I63
    strengthWord 0 . O-10B-4I14S31
    strengthWord 0 / O-14
    strengthWord 0 : C-8S25
    strengthWord 0 I I4
    strengthWord 0 a S-4
    strengthWord 0 about S12
    strengthWord 0 act I22
    strengthWord 0 action O-4
    strengthWord 0 against C-6
    strengthWord 0 ahead I10
    strengthWord 0 airstrikes I4
    strengthWord 0 alabama I7
    strengthWord 0 all I11
    strengthWord 0 alone I47
    strengthWord 0 also O51C-27
    strengthWord 0 always O-10
    strengthWord 0 america I60
    strengthWord 0 an O4B35S-6
    strengthWord 0 and O-4I49
    strengthWord 0 announced C40
    strengthWord 0 another B107
    strengthWord 0 any C15
    strengthWord 0 anyone I-124
    strengthWord 0 apparent C149
    strengthWord 0 appeal I39
    strengthWord 0 appearance O125
    strengthWord 0 are O15
    strengthWord 0 argument B13
    strengthWord 0 as B36
    strengthWord 0 at B28C-48S-99
    strengthWord 0 attendance S19
    strengthWord 0 back I6
    strengthWord 0 be C4
    strengthWord 0 behind O-52I28
    strengthWord 0 below O36
    strengthWord 0 ben O-101
    strengthWord 0 better O-4I18
    strengthWord 0 biden I124
    strengthWord 0 bill B19
    strengthWord 0 boos O93
    strengthWord 0 both S34
    strengthWord 0 brief O10
    strengthWord 0 bring I19
    strengthWord 0 building I116
    strengthWord 0 bush O119
    strengthWord 0 by B28
    strengthWord 0 call C4
    strengthWord 0 called I90
    strengthWord 0 calling O31
    strengthWord 0 calls O46
    strengthWord 0 campaign O-7
    strengthWord 0 carson O28
    strengthWord 0 cause O33
    strengthWord 0 centrist B53
    strengthWord 0 chance I22
    strengthWord 0 changes I4
    strengthWord 0 charge S10
    strengthWord 0 citizens S159
    strengthWord 0 city O195
    strengthWord 0 classified O-34I25
    strengthWord 0 clinton B67S-89
    strengthWord 0 cnn I-74S97
    strengthWord 0 column C9
    strengthWord 0 comments O6
    strengthWord 0 committee O-45S21
    strengthWord 0 comprehensive B49
    strengthWord 0 concern B66
    strengthWord 0 conference I15
    strengthWord 0 congress S5
    strengthWord 0 contributions O40
    strengthWord 0 controversial O-5
    strengthWord 0 convention I15
    strengthWord 0 conversation B121
    strengthWord 0 core I10
    strengthWord 0 course O46
    strengthWord 0 critical O86
    strengthWord 0 criticism C-57
    strengthWord 0 crucial I-49
    strengthWord 0 cut O-24
    strengthWord 0 day O-4
    strengthWord 0 days O101I-16
    strengthWord 0 deal O-4C7
    strengthWord 0 december O6
    strengthWord 0 decision B9
    strengthWord 0 delegates I-24S171
    strengthWord 0 democratic B35S40
    strengthWord 0 democrats O17I-27
    strengthWord 0 different B56
    strengthWord 0 direct I-41S80
    strengthWord 0 discussion O-35C61
    strengthWord 0 disproportionate I166
    strengthWord 0 district O67
    strengthWord 0 divisive I28
    strengthWord 0 dominant O79
    strengthWord 0 dozen I11
    strengthWord 0 early O17
    strengthWord 0 emails O-26S6
    strengthWord 0 enough I81
    strengthWord 0 estimated O7
    strengthWord 0 example I-5
    strengthWord 0 exchanges O52
    strengthWord 0 executive O-15I53
    strengthWord 0 expected C53
    strengthWord 0 facebook C38
    strengthWord 0 fact I-33
    strengthWord 0 far O6I-32
    strengthWord 0 favor O-14
    strengthWord 0 federal O-17B14S18
    strengthWord 0 female O12
    strengthWord 0 fire O69
    strengthWord 0 firm I141
    strengthWord 0 five S117
    strengthWord 0 focus O-47C51
    strengthWord 0 focusing O110
    strengthWord 0 follows C78
    strengthWord 0 for C-5
    strengthWord 0 force O-58
    strengthWord 0 former O6
    strengthWord 0 foundation I9
    strengthWord 0 framed O14
    strengthWord 0 free C50
    strengthWord 0 friday O68I-23
    strengthWord 0 friend I46
    strengthWord 0 from C37
    strengthWord 0 full-time O8
    strengthWord 0 fun I167
    strengthWord 0 fundamental I4
    strengthWord 0 gave C119
    strengthWord 0 general I20
    strengthWord 0 general-election O45
    strengthWord 0 get I28
    strengthWord 0 globalization I41
    strengthWord 0 good O10
    strengthWord 0 gop S91
    strengthWord 0 growth O-12
    strengthWord 0 gun O-5C16
    strengthWord 0 had O-41S111
    strengthWord 0 handle I24
    strengthWord 0 harsh O46
    strengthWord 0 has O-8I48S7
    strengthWord 0 having O-90
    strengthWord 0 he O14C-8
    strengthWord 0 help O7B56I-61
    strengthWord 0 her B4
    strengthWord 0 higher O-10
    strengthWord 0 hollywood S286
    strengthWord 0 homeland S7
    strengthWord 0 immediate C5
    strengthWord 0 immigration O5I-23
    strengthWord 0 include I270
    strengthWord 0 includes S126
    strengthWord 0 income I133
    strengthWord 0 increasingly C20
    strengthWord 0 independent S118
    strengthWord 0 indiana O-5
    strengthWord 0 influence O4
    strengthWord 0 information B239
    strengthWord 0 infrastructure I18
    strengthWord 0 initial O4
    strengthWord 0 instance O9
    strengthWord 0 intelligence O165
    strengthWord 0 interview O7B6I-6
    strengthWord 0 interviews O15
    strengthWord 0 iraq I5
    strengthWord 0 is B171
    strengthWord 0 isis I8
    strengthWord 0 israel O-7C111
    strengthWord 0 issue B37
    strengthWord 0 issues O-44
    strengthWord 0 it B45
    strengthWord 0 january O-4C16
    strengthWord 0 key O4
    strengthWord 0 lady S28
    strengthWord 0 largely O14
    strengthWord 0 larger O-6
    strengthWord 0 last S91
    strengthWord 0 later I30
    strengthWord 0 law S-28
    strengthWord 0 least O-4B21S72
    strengthWord 0 liberal O-48
    strengthWord 0 libya I46
    strengthWord 0 likely C5
    strengthWord 0 local S98
    strengthWord 0 long O41
    strengthWord 0 lot I31
    strengthWord 0 mainstream O-19
    strengthWord 0 majority O-61S11
    strengthWord 0 manafort I52
    strengthWord 0 march I6
    strengthWord 0 marco O-141C55
    strengthWord 0 mass O-11
    strengthWord 0 may S33
    strengthWord 0 me O11
    strengthWord 0 melania I55
    strengthWord 0 member O42I-12
    strengthWord 0 memo B14
    strengthWord 0 mind O-67C18
    strengthWord 0 mistake I58
    strengthWord 0 mitt O-19C110
    strengthWord 0 moderators S29
    strengthWord 0 monday O-13I82
    strengthWord 0 morning S40
    strengthWord 0 most I-94C113
    strengthWord 0 mother I58
    strengthWord 0 move B8
    strengthWord 0 mr B8S-6
    strengthWord 0 mrs O18
    strengthWord 0 ms I57
    strengthWord 0 much B17
    strengthWord 0 muslims I93
    strengthWord 0 my O71
    strengthWord 0 naming O44
    strengthWord 0 national I-42S32
    strengthWord 0 never O21
    strengthWord 0 new S5
    strengthWord 0 night I15
    strengthWord 0 nine O-15
    strengthWord 0 not C5
    strengthWord 0 november I8
    strengthWord 0 nuclear O19
    strengthWord 0 number C-8S21
    strengthWord 0 of O-10B15I17
    strengthWord 0 office I7
    strengthWord 0 often O56
    strengthWord 0 on B-11
    strengthWord 0 one B7C-64
    strengthWord 0 open I-25
    strengthWord 0 opportunity O5
    strengthWord 0 opposed O33
    strengthWord 0 other B14
    strengthWord 0 others O82
    strengthWord 0 our I-4
    strengthWord 0 outside O-22I23
    strengthWord 0 over O-9I5S24
    strengthWord 0 overwhelming O69
    strengthWord 0 people I31S-4
    strengthWord 0 performance I14
    strengthWord 0 point O-59B138
    strengthWord 0 politics O-7I38
    strengthWord 0 poll S22
    strengthWord 0 polling I-16
    strengthWord 0 polls S-8
    strengthWord 0 popular O-29I10
    strengthWord 0 president I16
    strengthWord 0 presidential S-84
    strengthWord 0 pressure O25
    strengthWord 0 presumptive I13
    strengthWord 0 preview O5
    strengthWord 0 previous O30
    strengthWord 0 primary S62
    strengthWord 0 priority C16
    strengthWord 0 public S-24
    strengthWord 0 push I-80
    strengthWord 0 quarter S24
    strengthWord 0 questions O89C-54
    strengthWord 0 rally O4
    strengthWord 0 real O-39I58
    strengthWord 0 reason O-6
    strengthWord 0 recent I-23S15
    strengthWord 0 record O46I-62
    strengthWord 0 red O14
    strengthWord 0 released O-5
    strengthWord 0 replicate I24
    strengthWord 0 report O-52S-51
    strengthWord 0 reported C34
    strengthWord 0 reporter S21
    strengthWord 0 reports S29
    strengthWord 0 representatives O-17
    strengthWord 0 republican O5S-5
    strengthWord 0 request B87I-16
    strengthWord 0 require O14
    strengthWord 0 results O-53
    strengthWord 0 review S16
    strengthWord 0 right I174
    strengthWord 0 rnc S78
    strengthWord 0 romney O8
    strengthWord 0 running I-19
    strengthWord 0 said O28S-49
    strengthWord 0 san S7
    strengthWord 0 sanders S-24
    strengthWord 0 saudi O48
    strengthWord 0 scare O-22I13
    strengthWord 0 school I12
    strengthWord 0 second O-4I30
    strengthWord 0 see I25
    strengthWord 0 seem C165
    strengthWord 0 seemed I9
    strengthWord 0 self-described O5
    strengthWord 0 sen C113
    strengthWord 0 senate S35
    strengthWord 0 senior S20
    strengthWord 0 sent I94
    strengthWord 0 september O5I-7
    strengthWord 0 series B19I-40
    strengthWord 0 set O-129
    strengthWord 0 she O49
    strengthWord 0 show O11I-32
    strengthWord 0 sign C29
    strengthWord 0 similar I-4
    strengthWord 0 single I4
    strengthWord 0 sizable O64
    strengthWord 0 skeptical O5
    strengthWord 0 slightly O-14I80
    strengthWord 0 small O54I-20
    strengthWord 0 smaller O64
    strengthWord 0 some B53
    strengthWord 0 soon O-46
    strengthWord 0 south C12
    strengthWord 0 southern O80
    strengthWord 0 speaking I-106
    strengthWord 0 special C44
    strengthWord 0 speech O15I-44
    strengthWord 0 speeches O98
    strengthWord 0 spokesman S9
    strengthWord 0 spring O89
    strengthWord 0 staff S7
    strengthWord 0 step O4
    strengthWord 0 strategic S28
    strengthWord 0 strategy O-25
    strengthWord 0 stronger O-25
    strengthWord 0 strongly I8
    strengthWord 0 students I9
    strengthWord 0 study S46
    strengthWord 0 super I-42S133
    strengthWord 0 support C32
    strengthWord 0 supporting I66C-20
    strengthWord 0 supreme C4
    strengthWord 0 system O-8
    strengthWord 0 tax O-6I70
    strengthWord 0 teacher I69
    strengthWord 0 teleprompter O12
    strengthWord 0 terms O7
    strengthWord 0 terrorism O-7I8
    strengthWord 0 terrorists I11
    strengthWord 0 than C12S35
    strengthWord 0 that O24
    strengthWord 0 the C-7
    strengthWord 0 them C-10
    strengthWord 0 these O74
    strengthWord 0 they O26
    strengthWord 0 thing O-55I166
    strengthWord 0 third I-5S58
    strengthWord 0 this S48
    strengthWord 0 those C-70
    strengthWord 0 threat O-47
    strengthWord 0 threatening O25
    strengthWord 0 three O-5S120
    strengthWord 0 thursday S67
    strengthWord 0 time I7
    strengthWord 0 title B20
    strengthWord 0 titled I36
    strengthWord 0 to O4B-4C-5
    strengthWord 0 told O225
    strengthWord 0 top S23
    strengthWord 0 tough O8
    strengthWord 0 transition I5
    strengthWord 0 trump B9
    strengthWord 0 tweet C9
    strengthWord 0 tying O50
    strengthWord 0 ukraine O-11
    strengthWord 0 under O5
    strengthWord 0 understanding C89
    strengthWord 0 unions O46
    strengthWord 0 value I18
    strengthWord 0 various O30
    strengthWord 0 very C25
    strengthWord 0 viable O209
    strengthWord 0 victory O27
    strengthWord 0 video O31
    strengthWord 0 violation I11
    strengthWord 0 voice S96
    strengthWord 0 vote C4
    strengthWord 0 voters B21S4
    strengthWord 0 was I86
    strengthWord 0 washington S15
    strengthWord 0 wednesday I18
    strengthWord 0 week O9C-74
    strengthWord 0 weeks O24I-111
    strengthWord 0 well S6
    strengthWord 0 were I29
    strengthWord 0 what I32C-9
    strengthWord 0 when O-6B15I6
    strengthWord 0 where C7
    strengthWord 0 which B90I30
    strengthWord 0 whom O-35
    strengthWord 0 willing I212
    strengthWord 0 with S8
    strengthWord 0 woman B64
    strengthWord 0 women O-57
    strengthWord 0 world C126
    strengthWord 0 would O-79C18
    strengthWord 0 wrote S35
    strengthWord 0 year C8
    strengthWord 0 young S16
    strengthWord 0 zika C24
    strengthWord 0 — O-38I43
    strengthWord 1 ) O-89
    strengthWord 1 , O-12I10C-12
    strengthWord 1 - O-21
    strengthWord 1 . C-22S21
    strengthWord 1 : I-62C15
    strengthWord 1 abortion I41
    strengthWord 1 after I20
    strengthWord 1 afternoon O29
    strengthWord 1 again I-60
    strengthWord 1 against O-18I14
    strengthWord 1 ahead I44
    strengthWord 1 already O8C-22
    strengthWord 1 among I-10
    strengthWord 1 answer O-11B13
    strengthWord 1 approved C9
    strengthWord 1 arrested I33
    strengthWord 1 as O74C-20
    strengthWord 1 ask I12
    strengthWord 1 attend B10
    strengthWord 1 avoid O11I-8
    strengthWord 1 backing O7C-17
    strengthWord 1 be B5
    strengthWord 1 become O4
    strengthWord 1 begin B11
    strengthWord 1 being B4C37
    strengthWord 1 believe B22C-25
    strengthWord 1 benghazi O-18
    strengthWord 1 bernie O36
    strengthWord 1 between B16
    strengthWord 1 big O5
    strengthWord 1 booed C14
    strengthWord 1 both S26
    strengthWord 1 bring I-31
    strengthWord 1 building O82
    strengthWord 1 but O-46I6
    strengthWord 1 buy I-110
    strengthWord 1 campaign B44
    strengthWord 1 carry B26
    strengthWord 1 cast O8B9
    strengthWord 1 cbs O99
    strengthWord 1 championed C11
    strengthWord 1 changed O84
    strengthWord 1 charged C33
    strengthWord 1 clear O53I-7
    strengthWord 1 clinton S-78
    strengthWord 1 coal O16
    strengthWord 1 come I36
    strengthWord 1 common O59
    strengthWord 1 compete B49
    strengthWord 1 concluded O5
    strengthWord 1 conducted O15
    strengthWord 1 confirmed C6
    strengthWord 1 conservative I14
    strengthWord 1 create B31
    strengthWord 1 criticism O5
    strengthWord 1 criticizing C9
    strengthWord 1 cruz I30
    strengthWord 1 cut O8I-16
    strengthWord 1 deal O5I-6
    strengthWord 1 debate O-34B64
    strengthWord 1 dec I13
    strengthWord 1 declare C86
    strengthWord 1 defend B23
    strengthWord 1 democratic I-33
    strengthWord 1 determine C29
    strengthWord 1 did I-9
    strengthWord 1 different O-66I30
    strengthWord 1 direct I14
    strengthWord 1 discuss B4I-8
    strengthWord 1 do B4
    strengthWord 1 donald O9
    strengthWord 1 down O-16I4
    strengthWord 1 during O-6
    strengthWord 1 early C9
    strengthWord 1 elect O27
    strengthWord 1 eligible I28
    strengthWord 1 embrace I78
    strengthWord 1 encourage C5
    strengthWord 1 end O-59
    strengthWord 1 endorse C93
    strengthWord 1 especially C63
    strengthWord 1 europe I6
    strengthWord 1 even C-49
    strengthWord 1 exceptions O91
    strengthWord 1 expected C95
    strengthWord 1 explain C4
    strengthWord 1 facebook I-29
    strengthWord 1 facing O17
    strengthWord 1 failing O6
    strengthWord 1 favor C22
    strengthWord 1 financial O6
    strengthWord 1 focus B27I-30
    strengthWord 1 focused O26
    strengthWord 1 forced O53
    strengthWord 1 fox O75
    strengthWord 1 free O-8
    strengthWord 1 friday O4
    strengthWord 1 from I-8
    strengthWord 1 get B30
    strengthWord 1 getting O-4
    strengthWord 1 give B47
    strengthWord 1 go O4
    strengthWord 1 going O5
    strengthWord 1 government O56
    strengthWord 1 groups O29
    strengthWord 1 growing I-4
    strengthWord 1 gun I16
    strengthWord 1 has O-7C12
    strengthWord 1 have B6
    strengthWord 1 health O26I-8
    strengthWord 1 her O25I-12
    strengthWord 1 highlight C4
    strengthWord 1 hillary O13C-128
    strengthWord 1 him C4
    strengthWord 1 his O16B-59C-19
    strengthWord 1 hold B16
    strengthWord 1 holding O20
    strengthWord 1 home O41
    strengthWord 1 host O84
    strengthWord 1 how I-71
    strengthWord 1 ignore B35
    strengthWord 1 immigration O-30I5
    strengthWord 1 in B-5S5
    strengthWord 1 include O5
    strengthWord 1 incompatible I11
    strengthWord 1 interview O12C-11
    strengthWord 1 into O42I-10
    strengthWord 1 iran I171
    strengthWord 1 is C6
    strengthWord 1 issue C66
    strengthWord 1 its O15
    strengthWord 1 just C-98
    strengthWord 1 keep O-26I20
    strengthWord 1 kill I11
    strengthWord 1 known C102
    strengthWord 1 largely O-24
    strengthWord 1 last O-8
    strengthWord 1 later C40
    strengthWord 1 leading I42
    strengthWord 1 leave I4
    strengthWord 1 led O8
    strengthWord 1 let B52
    strengthWord 1 leverage O57
    strengthWord 1 libya I5
    strengthWord 1 line O4
    strengthWord 1 making S26
    strengthWord 1 many C27
    strengthWord 1 may O133
    strengthWord 1 mention C27
    strengthWord 1 mentioned C52
    strengthWord 1 mind O36
    strengthWord 1 mixed O-11B16I7
    strengthWord 1 monday O15C-42
    strengthWord 1 mr O14I-20
    strengthWord 1 mrs I-8
    strengthWord 1 muslims C4
    strengthWord 1 named C59
    strengthWord 1 new O25C-106
    strengthWord 1 news C48
    strengthWord 1 next I47
    strengthWord 1 not B39I-10C6
    strengthWord 1 obama C20
    strengthWord 1 of B62C36
    strengthWord 1 one I-119
    strengthWord 1 opposition C68
    strengthWord 1 other O51
    strengthWord 1 oust O12
    strengthWord 1 out O27I-63
    strengthWord 1 outraged C11
    strengthWord 1 over I12
    strengthWord 1 page O60
    strengthWord 1 pay B18
    strengthWord 1 persuade C44
    strengthWord 1 planned C5
    strengthWord 1 planning I4
    strengthWord 1 poised O14
    strengthWord 1 policy I-62
    strengthWord 1 polling O-39
    strengthWord 1 popular C157
    strengthWord 1 praised I124
    strengthWord 1 present O-73C22
    strengthWord 1 president O31
    strengthWord 1 presidential O-4
    strengthWord 1 pressure I5
    strengthWord 1 previously C26
    strengthWord 1 problematic I13
    strengthWord 1 project I8
    strengthWord 1 protect I8
    strengthWord 1 public O12
    strengthWord 1 put B10
    strengthWord 1 questions O68C-6
    strengthWord 1 rally B52
    strengthWord 1 reach O9
    strengthWord 1 record O5
    strengthWord 1 rein I39
    strengthWord 1 reject B24
    strengthWord 1 relatively C8
    strengthWord 1 release O-31
    strengthWord 1 renew O29
    strengthWord 1 replace I-108
    strengthWord 1 report C132
    strengthWord 1 reportedly I182
    strengthWord 1 republican O43I-30
    strengthWord 1 republicans O114
    strengthWord 1 resign I5
    strengthWord 1 respond O7I-38
    strengthWord 1 responding O10
    strengthWord 1 response C137
    strengthWord 1 responsible I33
    strengthWord 1 rise O5
    strengthWord 1 rubio O-49
    strengthWord 1 run B-6I97S131
    strengthWord 1 running I58
    strengthWord 1 said C70S-20
    strengthWord 1 sanders C16
    strengthWord 1 save I27
    strengthWord 1 says C6
    strengthWord 1 scare I71
    strengthWord 1 scrutiny C80
    strengthWord 1 see B-14
    strengthWord 1 seeing I55
    strengthWord 1 seen I-10C31
    strengthWord 1 serve B8
    strengthWord 1 set I-48
    strengthWord 1 show B21
    strengthWord 1 sit B75
    strengthWord 1 skeptical C14
    strengthWord 1 so O-38
    strengthWord 1 social S40
    strengthWord 1 some O39I-17
    strengthWord 1 speaking O85
    strengthWord 1 spend B10
    strengthWord 1 stage O20
    strengthWord 1 stand B5
    strengthWord 1 state C124
    strengthWord 1 stay B10
    strengthWord 1 step B31
    strengthWord 1 stop I4
    strengthWord 1 such O4
    strengthWord 1 sued O137
    strengthWord 1 sunday O6
    strengthWord 1 support O-63
    strengthWord 1 tackle B69
    strengthWord 1 take B7
    strengthWord 1 taken O-9
    strengthWord 1 tax O-16C24
    strengthWord 1 ted C27
    strengthWord 1 tell O-21I6C8
    strengthWord 1 that O27B51
    strengthWord 1 the O9B-42C-5
    strengthWord 1 their O15
    strengthWord 1 thursday O24
    strengthWord 1 title I18
    strengthWord 1 to O13B24I-18C-9
    strengthWord 1 took O7
    strengthWord 1 toward O-9
    strengthWord 1 true O109
    strengthWord 1 trump C-16
    strengthWord 1 try O4B19I-16
    strengthWord 1 trying O56C-36
    strengthWord 1 tuesday O40B5C-4
    strengthWord 1 twitter O64I-20
    strengthWord 1 under O21
    strengthWord 1 up O6I-31
    strengthWord 1 updated O4
    strengthWord 1 vote O-9
    strengthWord 1 voted C-9
    strengthWord 1 voters O8
    strengthWord 1 wall O-5I14
    strengthWord 1 was I47
    strengthWord 1 watching O14
    strengthWord 1 wednesday O15C7
    strengthWord 1 what O55C-7
    strengthWord 1 whether I-46C5
    strengthWord 1 white O19
    strengthWord 1 who C23
    strengthWord 1 widely O-53
    strengthWord 1 wildly O158
    strengthWord 1 win B-4S36
    strengthWord 1 witness C48
    strengthWord 1 women O6
    strengthWord 1 wonder C12
    strengthWord 1 work B21
    strengthWord 1 — O-64I44
    strengthWord 2 , O-26C12
    strengthWord 2 - O-47
    strengthWord 2 . S32
    strengthWord 2 : I4
    strengthWord 2 about C15
    strengthWord 2 against C-21
    strengthWord 2 also I-60
    strengthWord 2 among O-88C80
    strengthWord 2 an C-14
    strengthWord 2 and O-32B111I17
    strengthWord 2 as I24C-36
    strengthWord 2 asked C-9
    strengthWord 2 at I-61
    strengthWord 2 begun O30
    strengthWord 2 by O-23
    strengthWord 2 captured O17
    strengthWord 2 caused O32
    strengthWord 2 changed O78
    strengthWord 2 clear C4
    strengthWord 2 clinton O-37C36
    strengthWord 2 come I-21C6
    strengthWord 2 denied C21
    strengthWord 2 direct I21
    strengthWord 2 drawn O12
    strengthWord 2 emerged O32
    strengthWord 2 for C-20
    strengthWord 2 from C49
    strengthWord 2 fueled O93
    strengthWord 2 further O6
    strengthWord 2 get O-5
    strengthWord 2 good O6
    strengthWord 2 he O-41I90
    strengthWord 2 hired O24
    strengthWord 2 his I-13
    strengthWord 2 how C36
    strengthWord 2 is C34
    strengthWord 2 its C5
    strengthWord 2 like I44
    strengthWord 2 more I-30C5
    strengthWord 2 not O9
    strengthWord 2 of O-16B90C36
    strengthWord 2 officially C18
    strengthWord 2 often O20
    strengthWord 2 one O-41C8
    strengthWord 2 pledged C146
    strengthWord 2 pointed O14
    strengthWord 2 posted O211
    strengthWord 2 public O25
    strengthWord 2 put O17
    strengthWord 2 refused C16
    strengthWord 2 released C33
    strengthWord 2 remained C28
    strengthWord 2 remarks I76
    strengthWord 2 reportedly I167
    strengthWord 2 responded O26
    strengthWord 2 said C22
    strengthWord 2 say C-14
    strengthWord 2 seemed C66
    strengthWord 2 seen I-16
    strengthWord 2 shaped I5
    strengthWord 2 she O-24
    strengthWord 2 shifted O106
    strengthWord 2 since C64
    strengthWord 2 so O-38C53
    strengthWord 2 spent I-4
    strengthWord 2 struggled O11
    strengthWord 2 supported C106
    strengthWord 2 taken I-102
    strengthWord 2 that B67C6
    strengthWord 2 them I6
    strengthWord 2 to S-4
    strengthWord 2 trump C6
    strengthWord 2 voted C223
    strengthWord 2 vowed C9
    strengthWord 2 were C233
    strengthWord 2 when C29
    strengthWord 2 whether C-11
    strengthWord 2 with S37
    strengthWord 3 $ O5
    strengthWord 3 , C78
    strengthWord 3 - C7
    strengthWord 3 . I-4C6
    strengthWord 3 a S14
    strengthWord 3 all I33C-28
    strengthWord 3 as C4
    strengthWord 3 being C47
    strengthWord 3 by C58
    strengthWord 3 clinton O-53I18
    strengthWord 3 delegates O15
    strengthWord 3 donald I93
    strengthWord 3 down O26C-118
    strengthWord 3 for I15
    strengthWord 3 her O-4I14C6
    strengthWord 3 into C7
    strengthWord 3 is I8
    strengthWord 3 like C70
    strengthWord 3 more O39
    strengthWord 3 not C43
    strengthWord 3 number B-4S52
    strengthWord 3 of C61
    strengthWord 3 on C-6
    strengthWord 3 out O90
    strengthWord 3 sanders O-16
    strengthWord 3 scare S14
    strengthWord 3 senator C50
    strengthWord 3 that O-9I17
    strengthWord 3 the C5
    strengthWord 3 themselves C5
    strengthWord 3 this C53
    strengthWord 3 to O25I-11C4
    strengthWord 3 trump O-7
    strengthWord 3 up O6C-6
    strengthWord 3 voters C142
    strengthWord 3 want I13
    strengthWord 3 when O97
    strengthWord 3 yet C16
    strengthWord 4 , O-10I11C10
    strengthWord 4 . B50I-18
    strengthWord 4 : C-4
    strengthWord 4 about I19C-7
    strengthWord 4 as I-76
    strengthWord 4 back O16
    strengthWord 4 by O-8C94
    strengthWord 4 clinton I11
    strengthWord 4 have O4
    strengthWord 4 in C4
    strengthWord 4 of B42C5
    strengthWord 4 over O-46
    strengthWord 4 so I175
    strengthWord 4 sunday O31
    strengthWord 4 tank S7
    strengthWord 4 that I4
    strengthWord 4 the O-6
    strengthWord 4 to S12
    strengthWord 4 trump I42
    strengthWord 4 ways O27
    strengthWord 4 when C117
    strengthWord 4 will C153
    strengthWord 4 with C97
    strengthWord 5 , I-5C11
    strengthWord 5 - C138
    strengthWord 5 : C-7
    strengthWord 5 a I13
    strengthWord 5 after C62
    strengthWord 5 as C-19S28
    strengthWord 5 for O-6C71
    strengthWord 5 her I-90
    strengthWord 5 his C-26
    strengthWord 5 in C75
    strengthWord 5 last C48
    strengthWord 5 on C16S71
    strengthWord 5 that B56C7
    strengthWord 5 the I21C-4
    strengthWord 5 their C176
    strengthWord 5 to C4
    strengthWord 5 — C85
    strengthWord 6 , I-9C44
    strengthWord 6 . C55
    strengthWord 6 a C-4
    strengthWord 6 by O-43C35
    strengthWord 6 clinton C164
    strengthWord 6 for C-4
    strengthWord 6 it C58
    strengthWord 6 its C-5
    strengthWord 6 mixed C-8
    strengthWord 6 of O-14C-4
    strengthWord 6 scare O-10I39
    strengthWord 6 that I44C-14
    strengthWord 6 the B15
    strengthWord 6 their C8
    strengthWord 6 to I-38C6
    strengthWord 6 up C-4
    strengthWord 7 , C82
    strengthWord 7 . C99
    strengthWord 7 ; C50
    strengthWord 7 about I36C-89
    strengthWord 7 after C11
    strengthWord 7 an I136
    strengthWord 7 at C97
    strengthWord 7 by C15
    strengthWord 7 for O-37
    strengthWord 7 him C-6
    strengthWord 7 himself C-78
    strengthWord 7 in C116
    strengthWord 7 it C-28
    strengthWord 7 last C68
    strengthWord 7 on C99
    strengthWord 7 sen C-35
    strengthWord 7 that O42
    strengthWord 7 the O-10B50I-5C4
    strengthWord 7 them C78
    strengthWord 7 they I17
    strengthWord 7 this C7
    strengthWord 7 to I-12
    strengthWord 7 when C183
    strengthWord 7 whether O7
    strengthWord 8 , O-7C86
    strengthWord 8 . I-71C41
    strengthWord 8 at C70
    strengthWord 8 by C77
    strengthWord 8 clinton I8
    strengthWord 8 her C-22
    strengthWord 8 in C21
    strengthWord 8 it C17
    strengthWord 8 that I42
    strengthWord 9 , O-6C5
    strengthWord 9 . O44I-122C19
    strengthWord 9 a C-9
    strengthWord 9 as C8
    strengthWord 9 he I7C-6
    strengthWord 9 in C6
    strengthWord 9 it C-5
    strengthWord 9 the O-15C9
    strengthWord 9 they I5C-8
    strengthWord 9 to I-5C21S10
    strengthWord 9 with C-83
    suffix 've C106
    suffix -up O8
    suffix -vt I6
    suffix .c. O7
    suffix .h. O35S-23
    suffix .n. S27
    suffix I S67
    suffix a B16
    suffix abc S56
    suffix aby O5
    suffix ace C-35S-9
    suffix ach B-42
    suffix ack C21
    suffix act S-18
    suffix acy B50
    suffix ad O-12I7C-5
    suffix ade S-8
    suffix ads C-8
    suffix ady O4C-32
    suffix afe I48
    suffix aff S26
    suffix age B-18C-7
    suffix ags I-63
    suffix aid B-9I21C19S-56
    suffix air S-24
    suffix ais O198
    suffix ake S-84
    suffix al O10
    suffix ald B10S21
    suffix ale B24
    suffix alf S9
    suffix alm O102
    suffix als O-5B23S30
    suffix ama O-16B5S19
    suffix amp S39
    suffix an B29
    suffix ana S11
    suffix and O4B-63I-6C-34
    suffix ank S19
    suffix ans O-5C-5S66
    suffix ant B40I-15
    suffix any S20
    suffix ara O31
    suffix arc O-13
    suffix ard B-104
    suffix are S-35
    suffix ars C7S5
    suffix art O33I-5
    suffix as B35C-18S-60
    suffix ase S-47
    suffix ash S-24
    suffix ask C7
    suffix ast O7B-50S-13
    suffix at B-8C-8S27
    suffix ate B-27
    suffix ath I6
    suffix ati I187
    suffix ato S-27
    suffix ats B-28C-102
    suffix att S26
    suffix aul O-8S43
    suffix ave B-69S-23
    suffix ays C13S-140
    suffix aze O-60
    suffix azi B37I8
    suffix ã O-75S51
    suffix ban I18
    suffix be I7
    suffix bed C74
    suffix ben O-4
    suffix bes S30
    suffix bet O57
    suffix bia S-27
    suffix bic I-72
    suffix big S-6
    suffix bis S5
    suffix ble B13S-8
    suffix bob O-18
    suffix box O26
    suffix bus O-5S10
    suffix but O114B-6I-11C-11S-13
    suffix by O42B-62C-74S-25
    suffix bya I31
    suffix c's C141
    suffix car O97
    suffix cbs O10
    suffix ced C8
    suffix chy O9
    suffix cia O-16
    suffix cio S53
    suffix cis O-29
    suffix cks B4I5
    suffix cky O-7I10
    suffix cle O10
    suffix cly S43
    suffix com S50
    suffix con I-41
    suffix cos O-42
    suffix cry C9
    suffix cts C4S-35
    suffix d. O27
    suffix dan S36
    suffix dar O52
    suffix day O43B-158C-9S4
    suffix dds I-4
    suffix dea O-7I7
    suffix ded B-120C13S-36
    suffix den O-36
    suffix deo S60
    suffix der C35S-9
    suffix des B-21I-39C29S7
    suffix dge B-6C30S5
    suffix dio O44I-51
    suffix direct O-109B74I25
    suffix dis I-35
    suffix dle S-78
    suffix dly B37I-11C20S-99
    suffix dog O81
    suffix dom O-13B52
    suffix don S17
    suffix dow I-25
    suffix e'd I-27
    suffix e's C135S-75
    suffix ead C-62S-50
    suffix eak O11
    suffix eam O-13I30
    suffix ean B54C-12
    suffix ear B-21C4
    suffix eas C18
    suffix eat S-62
    suffix eau O5S-20
    suffix ece I-4
    suffix ech B35S-11
    suffix ect B-45I6C49
    suffix eed S-31
    suffix eek C-27
    suffix eem I-76
    suffix een S5
    suffix eer I-4
    suffix eet C30
    suffix eft C37
    suffix egy O-17I13
    suffix eid S53
    suffix eks C-42
    suffix elf I20C-47S-6
    suffix eli O-73
    suffix ell C16
    suffix elp O7
    suffix els B67I-37
    suffix ely S-27
    suffix eme O-9
    suffix ems C23
    suffix en O34
    suffix en. B-8
    suffix end C-27
    suffix ene O9I-62
    suffix ens S46
    suffix ent I6
    suffix eon I-42
    suffix era S10
    suffix erb O12
    suffix ere B39I-11S11
    suffix erg S11
    suffix eri O16
    suffix erm S-57
    suffix ern S47
    suffix ers C-33S33
    suffix ery S-40
    suffix ese S-6
    suffix ess B-23C5S-6
    suffix est S-22
    suffix ety I21
    suffix eve S-34
    suffix ews B-47C19
    suffix eys S142
    suffix far O17
    suffix fbi O-15S32
    suffix fec S12
    suffix fed I-111C50S29
    suffix fee O5
    suffix fer C10
    suffix fic O-19B62
    suffix fly C-76
    suffix for B13C7
    suffix fox O15
    suffix ful C8
    suffix g. O17
    suffix g4s B53
    suffix gan S-8
    suffix gas O107I-7
    suffix gay O-7
    suffix ged S-52
    suffix gee I4
    suffix gel O128
    suffix ger B9
    suffix ges B24
    suffix get I8
    suffix ght C-9
    suffix gia O8
    suffix gil S13
    suffix gin O20
    suffix gle C44S-65
    suffix gly C5
    suffix gns S51
    suffix god I45
    suffix gon O-32S186
    suffix gop I4
    suffix got C12
    suffix gry O-29C55
    suffix gue O13
    suffix gun C-7
    suffix guy S92
    suffix h's O45S-87
    suffix h-x S161
    suffix had I9S-26
    suffix ham B9I-8S18
    suffix has O9B-4I-9S-17
    suffix hat O-12B64I-14C-19
    suffix haw O34
    suffix he O-10B8C-274S78
    suffix hed I-64C33
    suffix hem C-76S4
    suffix hen O40C-38S-66
    suffix her B8C-4
    suffix hes C67S-11
    suffix hey O-8B12S46
    suffix hia O10S-21
    suffix hil O-5S72
    suffix him O-28B20C-57S65
    suffix hin O5I-33
    suffix hio S-13
    suffix hip I4
    suffix his B5C-6
    suffix hit I-5C9
    suffix hly I20
    suffix hod O5
    suffix hom O-8B57
    suffix hor I-24
    suffix hot S38
    suffix how B41S11
    suffix hus O28
    suffix iar I-30
    suffix ias S5
    suffix ica I16
    suffix ice B-8I10
    suffix ich B24C-68S-39
    suffix ick B9C-46
    suffix ics B58C-22S30
    suffix ict C15
    suffix ide S71
    suffix ied S-45
    suffix ief C39S-4
    suffix iel B44
    suffix ier S11
    suffix ies S24
    suffix if B26C7S-43
    suffix if. O8S-4
    suffix ify C66
    suffix ign C18S5
    suffix igs O-30
    suffix ika B83
    suffix ild I11
    suffix ile O47B-7
    suffix ill C12S7
    suffix ils I5
    suffix ilt I9
    suffix ily S-53
    suffix ime C19
    suffix ims O-48B94I20C-4S-5
    suffix in O10B-27C-10S18
    suffix ina B10
    suffix ind I5S-80
    suffix ine S27
    suffix ing O-4B6C67S-8
    suffix ink S13
    suffix ino I7
    suffix int S-59
    suffix iny O4I-39C6
    suffix ion B-4I9C15S-16
    suffix ior S14
    suffix iot I15
    suffix ips C140
    suffix ipt S34
    suffix ire S-29
    suffix irl O-6
    suffix irm S-13
    suffix irs O22
    suffix is B-9I-19S-40
    suffix is. I47
    suffix ise C5S-52
    suffix ish C51S-14
    suffix ism O-55B150
    suffix iss I-6
    suffix ist S9
    suffix it B10S4
    suffix ith B-11
    suffix its I-8C36S-20
    suffix ity B40I8C-27
    suffix iz. O-32I72
    suffix ize C76S-23
    suffix jab C41
    suffix jeb I6
    suffix jim B7
    suffix job I18
    suffix joe I9
    suffix jr. I-5
    suffix k O-86I15
    suffix ked C13
    suffix ken S30
    suffix ker S7
    suffix kes B32S-109
    suffix key S-63
    suffix kim O21
    suffix l O115
    suffix lan C-6
    suffix lap O26
    suffix lar B-5C-10
    suffix lat O32
    suffix lds C6
    suffix led C12
    suffix lem S-61
    suffix len O36
    suffix ler S9
    suffix les C57
    suffix lew O49
    suffix ley S7
    suffix lic S29
    suffix lim I24
    suffix lit O75I-5
    suffix lks I4
    suffix lla S-93
    suffix lli O-31B25
    suffix llo O10
    suffix lls I-24C-5S26
    suffix lly B6S-25
    suffix lor S48
    suffix los O11I-25
    suffix lot I35
    suffix low O5S-100
    suffix lph O-75
    suffix lso O10C-10S-7
    suffix lub O34S-29
    suffix lum O-4B54
    suffix lus O38I-4
    suffix lve O61I-5
    suffix lyn O8
    suffix m. O7
    suffix mal O16
    suffix man B4S13
    suffix map O4
    suffix mark O147B-442I-58C-43S-23
    suffix may I-6
    suffix me S118
    suffix med I-16C54
    suffix mer B15I-7
    suffix mey O-78
    suffix mic B8
    suffix mid O82
    suffix min O-6
    suffix mixed O-45B84I46
    suffix mka S19
    suffix mly I-55C26
    suffix mo. S25
    suffix mon O11S-19
    suffix mos S130
    suffix mr. B10C-6S13
    suffix mum C5
    suffix my I-20S37
    suffix n's C-8
    suffix n't I-5
    suffix nan S64
    suffix nbc I-6S49
    suffix nce B-49
    suffix nch O5
    suffix nct O9I-37
    suffix ndo S-11
    suffix nds S-28
    suffix ned C18S-7
    suffix nee I22
    suffix ner B54C-6
    suffix new B-10C4
    suffix nez O33
    suffix nge O-6B14I17
    suffix ngs I10S-59
    suffix nia S-32
    suffix nic B47
    suffix nix O12
    suffix nly S26
    suffix no C6
    suffix no. B202
    suffix nol O-9I9
    suffix nos B27S-7
    suffix not C-4
    suffix nse I8
    suffix nst B-27I4C5S5
    suffix nta O148
    suffix nth S5
    suffix nto O4
    suffix nts B32S-19
    suffix nty O9B159I-21
    suffix nue O34C-5
    suffix number B-33I4
    suffix nym O44
    suffix nyn S28
    suffix o's I-35S-39
    suffix oah S89
    suffix oal C6
    suffix ody S57
    suffix oed C96
    suffix of B-50I5S18
    suffix ohn S8
    suffix oks I-124
    suffix ola S29
    suffix old C28S-56
    suffix oll I-27S54
    suffix oln I29
    suffix ols O23
    suffix ome S23
    suffix on O12B-30
    suffix ona I52
    suffix ond S-63
    suffix one C-5S13
    suffix ong O18C-10S-9
    suffix ons B54S-22
    suffix ont O18I-20
    suffix oof B176
    suffix ook B-16I-10C-5
    suffix ool S-13
    suffix oon I9
    suffix ope C6
    suffix or B-59S5
    suffix ord C6
    suffix ore C-21
    suffix ork S-7
    suffix orm S4
    suffix orn C6
    suffix ors S16
    suffix ort B-9C4
    suffix ory I11
    suffix ose B15
    suffix osi S128
    suffix oss O12I-7
    suffix ost B-21I-24
    suffix ote C29
    suffix oth S13
    suffix ots I-15
    suffix ott I-34
    suffix oud C49
    suffix oup S-4
    suffix our O7
    suffix ous B68I-22
    suffix out O-5C24S14
    suffix ove S-27
    suffix owa B-54S-30
    suffix owd I-4S4
    suffix own C33S-15
    suffix ows O19I-5
    suffix p's B-16C83S-4
    suffix pac O4S-19
    suffix pbs S12
    suffix ped B-7
    suffix pen C-8S10
    suffix pez S91
    suffix pid O106
    suffix ple B-8
    suffix ply O12
    suffix ppo I86
    suffix pts I-22
    suffix q O6
    suffix r S4
    suffix ral B4
    suffix ram C76S-35
    suffix ran S30
    suffix raq I28
    suffix ray O6S-28
    suffix rce S-18
    suffix rco B4
    suffix rds S68
    suffix red B-45C34S-25
    suffix ree B15C-13
    suffix res C8S-57
    suffix ret O-14C20
    suffix rew I-8C-6
    suffix rge B21
    suffix ria B22I7
    suffix rip O43
    suffix ris S5
    suffix rka S18
    suffix rks S68
    suffix rld B9
    suffix rly S28
    suffix rms C21S16
    suffix rnc S38
    suffix rns S-11
    suffix rod S40
    suffix rol S-72
    suffix rom B-96S-6
    suffix ron I-24S47
    suffix rs. B27
    suffix rst S-20
    suffix rth S-4
    suffix rto I7
    suffix rts I-17C-4
    suffix rty B39S4
    suffix run I8S22
    suffix rus O-110
    suffix ruz O-17B54S11
    suffix s's B31I-60S85
    suffix sal O-4C-5
    suffix san I-21
    suffix sat O14
    suffix say O10
    suffix sby O-6
    suffix scare B87I41
    suffix sed B4I-4C22
    suffix see C-4S-122
    suffix sen S114
    suffix ser I-30
    suffix ses B37C10S-68
    suffix sex O-13I64
    suffix sey S5
    suffix she O-6B15S99
    suffix sia I63
    suffix sil I41
    suffix sis I36
    suffix sit I50
    suffix six S14
    suffix ski O-18
    suffix sky I22
    suffix sly S45
    suffix sms I15
    suffix so B7C4
    suffix sra O24
    suffix sts S77
    suffix sue I9
    suffix sum O10
    suffix svp S7
    suffix t's O-11B43C17
    suffix tal S-8
    suffix tar S75
    suffix tax B16I8S-9
    suffix tcy I-7
    suffix ted O-5B-12C33S-12
    suffix tem O-12I13
    suffix ter O11B-18
    suffix tes C25
    suffix the C12
    suffix tic C-8
    suffix tie O-13S19
    suffix til O43
    suffix tis S87
    suffix title O6B17I81
    suffix tle C-4
    suffix tly S-5
    suffix to B50C-10S-12
    suffix tol I-8
    suffix ton O-8B11I15C-18
    suffix tor O-4S13
    suffix tpp I35
    suffix tte S13
    suffix tts S-4
    suffix tty O103
    suffix tum O-9B6
    suffix tv O4
    suffix u's O8
    suffix ual S-17
    suffix uan S4
    suffix ubs O38I-34
    suffix ubt C26
    suffix uce B58I-6
    suffix uck I-47
    suffix udi O8
    suffix ues B9C-12S-106
    suffix uff S100
    suffix ugh O44B-63C-8S-32
    suffix uis O18
    suffix uld I4C9S-59
    suffix ulk I4
    suffix ull C28
    suffix uls S108
    suffix ump O-12B41I9C-44S6
    suffix und C-12S-37
    suffix ung C7
    suffix unt S64
    suffix up S16
    suffix upt O39
    suffix ure I14S-18
    suffix urg B125
    suffix uri O5
    suffix urn C-8S-70
    suffix urt O-4B12C8
    suffix ury I-19S23
    suffix us S44
    suffix uss C14
    suffix ust B19C-5S-54
    suffix ute C58
    suffix uth S-4
    suffix uts O-31C105
    suffix uty I23S-4
    suffix val I15C9
    suffix ved I5
    suffix ven O4S-77
    suffix ver B7S-34
    suffix ves B-5C7S15
    suffix vey O-4I-98S114
    suffix vin S53
    suffix vor C8
    suffix vow C83
    suffix wal O118I-109
    suffix was B13I-30C7S-10
    suffix way S-146
    suffix wds O6
    suffix we S37
    suffix wed S-40
    suffix wen S5
    suffix who O-8B9C-90S21
    suffix why B60
    suffix win O4
    suffix wks S40
    suffix wly O-78S85
    suffix won O6
    suffix wth O-20I4
    suffix xit O-14I5
    suffix y's B36C-72S15
    suffix yan O-12S68
    suffix ych I6
    suffix yee S14
    suffix yer O9I-49
    suffix yes O-4B15S17
    suffix yet O7
    suffix yle C58
    suffix you S124
    suffix ype O5
    suffix z's O62S-83
    suffix zed O-23I6
    suffix zer B5
    suffix zes O-26C212
    suffix zon S25
    suffix �ll O-98B98
    suffix �ve I47C174
    suffix ��d B92
    suffix ��m B64
    suffix ��s B45C45S-17
    suffix ��t B34
    tag " O-16I7C4
    tag # O-27I102
    tag $ O-11B67S13
    tag % O-29I9S33
    tag & I32
    tag ' O-23I130
    tag ( I-36S4
    tag ) O-7C-62S29
    tag , O61I-14C-108S-7
    tag - O18I-15C-42
    tag . O120I-14C-46S-21
    tag / O-11I7S4
    tag : I-11C91S-144
    tag ; O124I-4
    tag @ O-10S74
    tag [ C19
    tag ] O-5C17
    tag adverb O5B-7S-50
    tag al B-13I5C5
    tag auxiliary B-9C5S-128
    tag calendar O21B-28I4C-41S57
    tag conjunction O20B4I-6C-87S-40
    tag determiner B11I-9S13
    tag direct O-109B74I25
    tag document B-32I8C-5S24
    tag ed B-20C21
    tag first S85
    tag function B33C6S27
    tag he O-15B25C12S51
    tag ing B6I5C10S14
    tag it B14
    tag ive C16S-78
    tag judging O-17C60
    tag mixed O-45B84I46
    tag name O-13C-52S30
    tag naming O-44C60S60
    tag not B10
    tag number B4
    tag oblique B17C-30S103
    tag organisation B-39I4C-4S19
    tag other B-14I51C36S-7
    tag people B-35C-153S78
    tag preposition O10B-47
    tag relative B47C-21S12
    tag role B-27C-16S27
    tag s O-4I24C17
    tag saying O-64B-34C64S-30
    tag sayingParticiple O-140B-23C46
    tag scare B87I41
    tag that O-11B59I-18C-25S16
    tag they O-8B11S46
    tag time O5
    tag tion I6
    tag title O6B17I81
    tag utterance O-7I4C38S-85
    tag verb B-35S-17
    tag we S37
    tag ¡ O-13
    tag ± S11
    tag – O6I-6
    tag — O18I-13
    tag ‘ I56
    tag ’ O-24I127
    tag “ B49
    tag ” B342I219
    tag … O-17
    tag ⁄ I16
    tagAfter ! O-8I22
    tagAfter " I8
    tagAfter # O16I-21
    tagAfter $ B-5S5
    tagAfter % O-6C11S4
    tagAfter & B40
    tagAfter ( O-11B11I45C67
    tagAfter ) O-9I5C29
    tagAfter , O-35I44C29
    tagAfter - O-16I31C38
    tagAfter . O-45I46C14S17
    tagAfter : B-37
    tagAfter ; O-8B50I60C47
    tagAfter < I52
    tagAfter ? O-7B5I24
    tagAfter @ S5
    tagAfter [ O-9B51
    tagAfter ] C18
    tagAfter auxiliary C-130S21
    tagAfter calendar O14B-12C17S-31
    tagAfter conjunction I4S-13
    tagAfter determiner O8I-9C8S-11
    tagAfter direct O29B26I27C-39S-5
    tagAfter document S8
    tagAfter ed B-11S41
    tagAfter first S-86
    tagAfter function B6S-9
    tagAfter he B8I-10S-58
    tagAfter it C28S-18
    tagAfter ive B4
    tagAfter judging B5I-16C-10S58
    tagAfter ly S8
    tagAfter mixed O-8B15I14C-11S-95
    tagAfter name O-7B-7C18
    tagAfter naming O6C-35
    tagAfter not S-7
    tagAfter number C-11
    tagAfter oblique C15S-53
    tagAfter organisation B-8C8S19
    tagAfter other B8C6
    tagAfter people B-5S13
    tagAfter preposition O-4B-12C14S-6
    tagAfter relative O8C-7
    tagAfter role C-8S23
    tagAfter s O-4B4I8C-26
    tagAfter saying O-17I-26C-13S44
    tagAfter sayingParticiple O115B9I-10C-9
    tagAfter scare O-17B-6S17
    tagAfter that B-9C-17S-42
    tagAfter they B4S-30
    tagAfter time O12B-120S-13
    tagAfter tion B31C26S-15
    tagAfter title O-9B15C-10S21
    tagAfter utterance B34C-4
    tagAfter verb B19C-31
    tagAfter we B40
    tagAfter work C5
    tagAfter © O-4
    tagAfter – O-11I46
    tagAfter — O-12B4I73S7
    tagAfter ― I22
    tagAfter ’ O-13I21
    tagAfter ” I71
    tagAfter … O-7
    tagAfter2 ! O-76I20
    tagAfter2 " I4
    tagAfter2 # O5I7
    tagAfter2 $ B-14S7
    tagAfter2 % S-8
    tagAfter2 ( O-6I20C23
    tagAfter2 ) O-12I12C45S8
    tagAfter2 , O-5B-33I6S7
    tagAfter2 - O-19I47C22S7
    tagAfter2 . O-5I11S23
    tagAfter2 / O-26I50
    tagAfter2 : B35C16
    tagAfter2 ; I16
    tagAfter2 < I21
    tagAfter2 ? I28
    tagAfter2 @ S5
    tagAfter2 [ O-87
    tagAfter2 ] C16
    tagAfter2 adverb B19C-11
    tagAfter2 auxiliary B4S-8
    tagAfter2 calendar O-15B-4C32S71
    tagAfter2 conjunction I14C13S-6
    tagAfter2 determiner O-4B12S7
    tagAfter2 direct O-62B-5I-6C77S49
    tagAfter2 document B14I-5C32S-5
    tagAfter2 ed B5C-16
    tagAfter2 first O-8B69I74C-13
    tagAfter2 function B4
    tagAfter2 he B46I23C-35
    tagAfter2 ing C-16S11
    tagAfter2 it B18S20
    tagAfter2 judging O-4B45C-17
    tagAfter2 ly C-15
    tagAfter2 mixed S-8
    tagAfter2 name O-6B-4I-7
    tagAfter2 naming B101I24S-71
    tagAfter2 not B13
    tagAfter2 oblique C4S19
    tagAfter2 other O4
    tagAfter2 people C43
    tagAfter2 preposition O-5B-7
    tagAfter2 relative S4
    tagAfter2 role O-4S11
    tagAfter2 saying B21I-31C-12
    tagAfter2 sayingParticiple B9I4C4S21
    tagAfter2 scare B33
    tagAfter2 that I-10C15
    tagAfter2 they B34C-34
    tagAfter2 time B-71
    tagAfter2 tion C-9
    tagAfter2 title B21C22
    tagAfter2 utterance I-40C-9S-48
    tagAfter2 verb B5C-19S-4
    tagAfter2 we I69S-36
    tagAfter2 work B-4
    tagAfter2 © O-4S152
    tagAfter2 – O-9I57
    tagAfter2 — O-11I7
    tagAfter2 ― I18
    tagBefore # O27B8I-81C-18
    tagBefore $ I22
    tagBefore % O-8I4C24
    tagBefore & I23
    tagBefore ' I-33
    tagBefore ( O-6B40C18
    tagBefore ) B28C5S-46
    tagBefore , O-51B23I-22C26S15
    tagBefore - B83I-5C35S22
    tagBefore . O-35B45I8C19S15
    tagBefore / I20
    tagBefore : O-29B65C-75S10
    tagBefore ; O-4B29S58
    tagBefore < O4
    tagBefore = O59
    tagBefore > B151
    tagBefore [ C17
    tagBefore adverb B-47S8
    tagBefore al B-5I5
    tagBefore auxiliary B-196I7S29
    tagBefore calendar O9B39I-5S-19
    tagBefore conjunction O-6B-27C16S60
    tagBefore determiner B-118I18S7
    tagBefore direct O8B21I-61S7
    tagBefore document I-5C9S-13
    tagBefore ed B6C-37
    tagBefore first S-79
    tagBefore function B-128I5
    tagBefore he O-15I12C-5S-160
    tagBefore ing I5C-70S-4
    tagBefore it B-93S-64
    tagBefore ive B-54
    tagBefore judging O5B35I-7C-16S-25
    tagBefore ly B-116C8
    tagBefore mixed O44B43I-30C-10S7
    tagBefore name O-12B-63C6S-6
    tagBefore naming B29C-30S5
    tagBefore not B-184I6S-22
    tagBefore number O4B-9
    tagBefore oblique B-11I11C19S-80
    tagBefore other O11B12
    tagBefore people B21C24
    tagBefore preposition O4I4C-10S14
    tagBefore relative B-7C19S29
    tagBefore s O7B29
    tagBefore saying O65B37C-70
    tagBefore sayingParticiple O27B11I7C-67S-41
    tagBefore scare B18I-27C6S33
    tagBefore that O-5B-40I22C9S9
    tagBefore they I15S-103
    tagBefore time O6B36I-7S-5
    tagBefore tion S23
    tagBefore title S76
    tagBefore utterance B29I-16C-11S-20
    tagBefore verb B-50
    tagBefore we C12
    tagBefore work C45S-64
    tagBefore – B5I-7C42S62
    tagBefore — B90I-29C31S20
    tagBefore ― S51
    tagBefore ‘ I11
    tagBefore “ I64
    tagBefore … O-16I72
    tagBefore ‪ B77
    tagBefore ⁄ I23
    tagBefore2 # O5I-18S4
    tagBefore2 $ I12
    tagBefore2 % O5I13C17S-67
    tagBefore2 ' O9I-22S5
    tagBefore2 ( O-30I5S38
    tagBefore2 ) O-7C44S-7
    tagBefore2 , O-16I-18C19S20
    tagBefore2 - B22C24S36
    tagBefore2 . B34I-5C5
    tagBefore2 : O-4C-32S30
    tagBefore2 ; C118
    tagBefore2 > I82
    tagBefore2 ? B75I-33
    tagBefore2 @ O-6
    tagBefore2 [ C19
    tagBefore2 adverb I-4
    tagBefore2 calendar O-11B47C61S9
    tagBefore2 conjunction C4
    tagBefore2 determiner O5B-39S5
    tagBefore2 direct O-18B-172I-4C43S55
    tagBefore2 document B28S-8
    tagBefore2 ed B26
    tagBefore2 first B-19C-11
    tagBefore2 function B-42
    tagBefore2 he O10B-6C-9S-76
    tagBefore2 ing B18I10S-10
    tagBefore2 it B17S18
    tagBefore2 ive B10C43
    tagBefore2 judging B9I19C-38S-11
    tagBefore2 ly B6
    tagBefore2 mixed B-13I38C6
    tagBefore2 name O-6B-10I-28S-29
    tagBefore2 naming O-8B28S66
    tagBefore2 not B18S-4
    tagBefore2 number C24
    tagBefore2 oblique B23I4C13S-19
    tagBefore2 organisation C4
    tagBefore2 other I5
    tagBefore2 people B12
    tagBefore2 preposition O6B-8I26C-6
    tagBefore2 relative B11C-12S52
    tagBefore2 role B-17S-5
    tagBefore2 s B10I10
    tagBefore2 saying O-6B63I9C-11S-16
    tagBefore2 sayingParticiple I5C-76S-107
    tagBefore2 scare B4I-17C18
    tagBefore2 that O-4I14S36
    tagBefore2 they I7C-24S-54
    tagBefore2 time O-4B21C57S10
    tagBefore2 tion B6S8
    tagBefore2 title S70
    tagBefore2 utterance O-6B7S24
    tagBefore2 verb B-10
    tagBefore2 we B-82I7
    tagBefore2 work C22
    tagBefore2 ~ O-43
    tagBefore2 – B134C22
    tagBefore2 — B65I-9C37S34
    tagBefore2 ― O-15C16
    tagBefore2 ‘ I6
    tagBefore2 “ I445
    tagBefore2 ” S73
    tagBefore2 … I35
    tagBefore2 ‪ I67
    tagsAfter " # O-94I36C36
    tagsAfter # name O-57I114
    tagsAfter $ number O-11B67S13
    tagsAfter % , O-15I18
    tagsAfter % preposition I4
    tagsAfter & name I12
    tagsAfter ( $ O-11
    tagsAfter ( direct O14
    tagsAfter ( ly O11
    tagsAfter ( number I6
    tagsAfter ( preposition O23I-8
    tagsAfter ( scare I16
    tagsAfter ) # O101
    tagsAfter ) , O-10I9S11
    tagsAfter ) . I-4
    tagsAfter ) calendar O-34S9
    tagsAfter ) ing I12
    tagsAfter ) name I6
    tagsAfter ) preposition O-38C36S6
    tagsAfter ) saying S7
    tagsAfter ) verb O-14I14
    tagsAfter , adverb C25
    tagsAfter , al S-22
    tagsAfter , auxiliary S58
    tagsAfter , conjunction O6C9S62
    tagsAfter , determiner O11I-6C-8
    tagsAfter , direct O14I8
    tagsAfter , ed S18
    tagsAfter , first O4
    tagsAfter , function O8S-29
    tagsAfter , he O24
    tagsAfter , ing O44I-12C-4S-20
    tagsAfter , judging O4I-62C-32
    tagsAfter , name O23C-4S-13
    tagsAfter , oblique S-8
    tagsAfter , other S-8
    tagsAfter , people O21S-49
    tagsAfter , preposition O5C33S39
    tagsAfter , relative O-5S5
    tagsAfter , saying O16I-41C-107
    tagsAfter , sayingParticiple O41I-20S-60
    tagsAfter , scare O-13
    tagsAfter , that O-8
    tagsAfter , they O53
    tagsAfter , tion O-10I20
    tagsAfter , title O-64
    tagsAfter , verb S67
    tagsAfter - - S33
    tagsAfter - auxiliary I-4
    tagsAfter - conjunction I-4
    tagsAfter - determiner O6
    tagsAfter - ed I-33
    tagsAfter - function O153I-14
    tagsAfter - he O6
    tagsAfter - ly I6
    tagsAfter - name S-122
    tagsAfter - other O12
    tagsAfter - relative O13
    tagsAfter - verb S66
    tagsAfter . # O85I-17S14
    tagsAfter . ) S21
    tagsAfter . , O-50I4
    tagsAfter . - O-43
    tagsAfter . . O-7I11
    tagsAfter . < O-64I78
    tagsAfter . ] O-8C40
    tagsAfter . conjunction I4
    tagsAfter . determiner O19I-7
    tagsAfter . direct O19I22
    tagsAfter . function O10
    tagsAfter . he O10
    tagsAfter . it I8
    tagsAfter . name O27I-6
    tagsAfter . not I7
    tagsAfter . other O-8S36
    tagsAfter . preposition O13I-8
    tagsAfter . that O-5I32
    tagsAfter . verb I8
    tagsAfter / name O-18S43
    tagsAfter : # I-5C79
    tagsAfter : auxiliary C79
    tagsAfter : conjunction O5
    tagsAfter : determiner O51C-20
    tagsAfter : direct O-4C32
    tagsAfter : first O-7C29
    tagsAfter : name I-6S-7
    tagsAfter : oblique O-7
    tagsAfter : preposition C64
    tagsAfter : that I6
    tagsAfter ; number O4
    tagsAfter ; s I21
    tagsAfter ? # I-5
    tagsAfter ? conjunction O-9I26
    tagsAfter ? name O-28I114
    tagsAfter @ name S7
    tagsAfter [ name C40
    tagsAfter ] # C19
    tagsAfter adverb , O-4S-15
    tagsAfter adverb . C44S30
    tagsAfter adverb adverb B5
    tagsAfter adverb auxiliary O16I-12
    tagsAfter adverb conjunction C-59
    tagsAfter adverb determiner C-64
    tagsAfter adverb function C5
    tagsAfter adverb he O75
    tagsAfter adverb ing C-11
    tagsAfter adverb judging S-91
    tagsAfter adverb name B-55I-4S-40
    tagsAfter adverb oblique O-21
    tagsAfter adverb other B-56
    tagsAfter adverb role S61
    tagsAfter adverb s C6
    tagsAfter adverb saying I-4C12
    tagsAfter adverb that O43
    tagsAfter adverb utterance C39
    tagsAfter adverb verb O11I-5
    tagsAfter adverb we O19
    tagsAfter adverb — I8
    tagsAfter al , C133
    tagsAfter al . I69
    tagsAfter al conjunction I11
    tagsAfter al determiner O21
    tagsAfter al judging O-11B116
    tagsAfter al other B-51
    tagsAfter al people S27
    tagsAfter al preposition C5S-65
    tagsAfter al s C-4
    tagsAfter al that O-4I8
    tagsAfter al tion C81
    tagsAfter al utterance C23
    tagsAfter al verb I31
    tagsAfter auxiliary . I25
    tagsAfter auxiliary adverb S-33
    tagsAfter auxiliary al I-65C5
    tagsAfter auxiliary auxiliary C13
    tagsAfter auxiliary conjunction I-6C10
    tagsAfter auxiliary determiner C-51S-5
    tagsAfter auxiliary ed O5B10S-4
    tagsAfter auxiliary function B97
    tagsAfter auxiliary it I-136
    tagsAfter auxiliary judging I-10C38
    tagsAfter auxiliary mixed I25
    tagsAfter auxiliary name I-63
    tagsAfter auxiliary not B-30S-22
    tagsAfter auxiliary number S39
    tagsAfter auxiliary oblique O53C-5
    tagsAfter auxiliary other S-12
    tagsAfter auxiliary preposition C7
    tagsAfter auxiliary s O-7
    tagsAfter auxiliary saying C9S-12
    tagsAfter auxiliary they O9
    tagsAfter calendar , O-7C7
    tagsAfter calendar . S21
    tagsAfter calendar adverb O8
    tagsAfter calendar auxiliary O-131S85
    tagsAfter calendar determiner O11
    tagsAfter calendar document O-50
    tagsAfter calendar ed O59C-50
    tagsAfter calendar judging O206
    tagsAfter calendar name S5
    tagsAfter calendar number I-11
    tagsAfter calendar other S76
    tagsAfter calendar preposition O4
    tagsAfter calendar s O-4S55
    tagsAfter calendar saying O110C-52
    tagsAfter calendar that O135C-37
    tagsAfter calendar time S13
    tagsAfter conjunction , B129I-11S10
    tagsAfter conjunction . O-71B152
    tagsAfter conjunction auxiliary O5I-49
    tagsAfter conjunction determiner C-53
    tagsAfter conjunction direct B27
    tagsAfter conjunction ed O31I-20S-56
    tagsAfter conjunction first O4I-9
    tagsAfter conjunction he O10S165
    tagsAfter conjunction ing O67B-81C-19S-28
    tagsAfter conjunction it O5
    tagsAfter conjunction ive I29
    tagsAfter conjunction judging O174I-102S-76
    tagsAfter conjunction name B8I-6C-8
    tagsAfter conjunction oblique B8
    tagsAfter conjunction people B80S-28
    tagsAfter conjunction preposition B17I-4
    tagsAfter conjunction relative O30
    tagsAfter conjunction saying O177I-88C6S-114
    tagsAfter conjunction sayingParticiple O157I-25
    tagsAfter conjunction that B51
    tagsAfter conjunction they I-15
    tagsAfter conjunction utterance O18
    tagsAfter conjunction verb O28I-12
    tagsAfter determiner - O-6
    tagsAfter determiner . B85
    tagsAfter determiner : S23
    tagsAfter determiner adverb C9
    tagsAfter determiner al B5C-6
    tagsAfter determiner calendar C-6
    tagsAfter determiner determiner S-5
    tagsAfter determiner direct B6
    tagsAfter determiner document B19
    tagsAfter determiner ed C-33
    tagsAfter determiner function B11
    tagsAfter determiner he O-23B134
    tagsAfter determiner ing B11
    tagsAfter determiner ive C58
    tagsAfter determiner judging B40S-116
    tagsAfter determiner mixed I20
    tagsAfter determiner name C-28S8
    tagsAfter determiner naming O7C-6
    tagsAfter determiner organisation S8
    tagsAfter determiner other B4I-6
    tagsAfter determiner people B-27S8
    tagsAfter determiner preposition I-4S8
    tagsAfter determiner relative I-17S-5
    tagsAfter determiner role C-5S14
    tagsAfter determiner saying C-40
    tagsAfter determiner sayingParticiple O24
    tagsAfter determiner scare B31S7
    tagsAfter determiner that O-14I25
    tagsAfter determiner time S-17
    tagsAfter determiner utterance B9I-6C16S-69
    tagsAfter direct # O-18B13I6
    tagsAfter direct . B35
    tagsAfter direct auxiliary I41
    tagsAfter direct conjunction I4
    tagsAfter direct determiner B7
    tagsAfter direct he O-7B12
    tagsAfter direct name O-22B33
    tagsAfter direct other O53B-93I14
    tagsAfter direct preposition O-29I14
    tagsAfter direct saying B24I19
    tagsAfter document , O-7S4
    tagsAfter document - I92
    tagsAfter document adverb I131
    tagsAfter document al O4
    tagsAfter document conjunction O-58I26
    tagsAfter document determiner C39
    tagsAfter document ed C-111
    tagsAfter document ing O-6C-8S84
    tagsAfter document judging I27S42
    tagsAfter document ly I5
    tagsAfter document other I5
    tagsAfter document preposition C25
    tagsAfter document saying O30S26
    tagsAfter document that I-5
    tagsAfter document verb I8C-46
    tagsAfter ed $ I-4
    tagsAfter ed , O-19B32
    tagsAfter ed - O-25C151
    tagsAfter ed . O-4I4
    tagsAfter ed ? O-20
    tagsAfter ed adverb C9
    tagsAfter ed calendar C4
    tagsAfter ed conjunction O-10
    tagsAfter ed determiner C20S-78
    tagsAfter ed document O-6S26
    tagsAfter ed function C-104
    tagsAfter ed ing C-45
    tagsAfter ed ly O5
    tagsAfter ed not C11
    tagsAfter ed number O15
    tagsAfter ed oblique I-4C12
    tagsAfter ed other C12
    tagsAfter ed preposition B-46C9
    tagsAfter ed role I26
    tagsAfter ed s B109
    tagsAfter ed that C9
    tagsAfter ed they C13
    tagsAfter ed tion S5
    tagsAfter ed utterance C-5
    tagsAfter first adverb S13
    tagsAfter first judging O9I48S-50
    tagsAfter first other O-35S231
    tagsAfter function conjunction O-7C6
    tagsAfter function determiner B18
    tagsAfter function document O-7
    tagsAfter function ed C26
    tagsAfter function ive B116
    tagsAfter function judging O-44S11
    tagsAfter function ly C10
    tagsAfter function other S4
    tagsAfter function preposition S13
    tagsAfter function role S5
    tagsAfter function s C-18
    tagsAfter function that I-10
    tagsAfter function utterance O-7
    tagsAfter he adverb C22
    tagsAfter he auxiliary B9C-5
    tagsAfter he conjunction S39
    tagsAfter he ed C5S23
    tagsAfter he ing O-20C61
    tagsAfter he judging O-57S13
    tagsAfter he ly S32
    tagsAfter he not O-11
    tagsAfter he preposition O-135
    tagsAfter he s S15
    tagsAfter he saying O-24B-6S16
    tagsAfter he sayingParticiple C124
    tagsAfter he verb B20
    tagsAfter ing ( I12
    tagsAfter ing . O-5
    tagsAfter ing : O-87I137
    tagsAfter ing determiner B10S-4
    tagsAfter ing ed I94
    tagsAfter ing he B125I-70C49
    tagsAfter ing ive C131
    tagsAfter ing judging S4
    tagsAfter ing ly C36
    tagsAfter ing mixed B63
    tagsAfter ing name O-5B38C18
    tagsAfter ing not C17
    tagsAfter ing oblique B5C23
    tagsAfter ing organisation S4
    tagsAfter ing people S11
    tagsAfter ing preposition S8
    tagsAfter ing role C27
    tagsAfter ing s B23C-9
    tagsAfter ing saying S46
    tagsAfter ing scare O-13
    tagsAfter ing that B9
    tagsAfter ing time I6
    tagsAfter ing tion B5I-10C49S17
    tagsAfter ing utterance O6
    tagsAfter ing verb I61
    tagsAfter ing — O-18I166
    tagsAfter it , O-20B71
    tagsAfter it . O-16B119
    tagsAfter it : C231
    tagsAfter it adverb S96
    tagsAfter it al O-7
    tagsAfter it auxiliary B17S-6
    tagsAfter it conjunction O-198
    tagsAfter it determiner B8
    tagsAfter it document O40
    tagsAfter it ed S140
    tagsAfter it function B79
    tagsAfter it ing O23
    tagsAfter it judging O51I-49
    tagsAfter it ly S181
    tagsAfter it mixed O6
    tagsAfter it name S92
    tagsAfter it not B69
    tagsAfter it other B-6S-25
    tagsAfter it preposition B53
    tagsAfter it s I-42S59
    tagsAfter it saying S34
    tagsAfter it time B-22C10
    tagsAfter it verb C25S-121
    tagsAfter ive , O-21
    tagsAfter ive number O31
    tagsAfter ive organisation I4
    tagsAfter ive preposition C10
    tagsAfter judging , O-16C8S18
    tagsAfter judging : C16
    tagsAfter judging ing C-14S38
    tagsAfter judging it O-19C14
    tagsAfter judging judging O5C-6
    tagsAfter judging mixed C-83
    tagsAfter judging name O-16C26
    tagsAfter judging oblique O-14I8C11
    tagsAfter judging other B10
    tagsAfter judging preposition O-4C17
    tagsAfter judging s C4
    tagsAfter judging scare I14C-28S6
    tagsAfter judging that B21
    tagsAfter judging verb C-38S76
    tagsAfter ly . O-6I13S30
    tagsAfter ly adverb O-10
    tagsAfter ly auxiliary C6
    tagsAfter ly conjunction C-8
    tagsAfter ly determiner I-5
    tagsAfter ly document I88
    tagsAfter ly ive I-13
    tagsAfter ly judging C11S-100
    tagsAfter ly naming C133
    tagsAfter ly number B48
    tagsAfter ly people S65
    tagsAfter ly preposition B-114I-5
    tagsAfter ly s O-5B4S28
    tagsAfter ly saying C34S-120
    tagsAfter ly sayingParticiple O-57C97
    tagsAfter mixed # O18
    tagsAfter mixed conjunction O-213B28I18
    tagsAfter mixed he I133
    tagsAfter mixed mixed O22I-7
    tagsAfter mixed name B65I43
    tagsAfter mixed preposition O-12I4
    tagsAfter mixed s O132B80I-46
    tagsAfter mixed sayingParticiple I182
    tagsAfter mixed verb I-31
    tagsAfter mixed — B54
    tagsAfter name ( I5
    tagsAfter name , O-16S5
    tagsAfter name - I10
    tagsAfter name . I4C60S-6
    tagsAfter name : B9C-70S60
    tagsAfter name ; I6
    tagsAfter name < I13
    tagsAfter name ? I-5
    tagsAfter name [ I82
    tagsAfter name adverb O-5C-20S43
    tagsAfter name al B15
    tagsAfter name auxiliary S18
    tagsAfter name calendar C27
    tagsAfter name conjunction C-5
    tagsAfter name determiner S4
    tagsAfter name direct O-57B44
    tagsAfter name document S13
    tagsAfter name ed C-99S34
    tagsAfter name function O-5S15
    tagsAfter name he O4
    tagsAfter name ing B25S6
    tagsAfter name it C5S6
    tagsAfter name judging O-8B6C-153S11
    tagsAfter name ly S7
    tagsAfter name mixed B-25
    tagsAfter name name B-6I-6
    tagsAfter name number S-4
    tagsAfter name oblique I-71
    tagsAfter name organisation B-26C4
    tagsAfter name other C-27S7
    tagsAfter name people B-58C14S13
    tagsAfter name preposition C18
    tagsAfter name s C-24S29
    tagsAfter name saying O-10B-10C-72S21
    tagsAfter name sayingParticiple O-13C-5S105
    tagsAfter name scare C29
    tagsAfter name that O69I77C-39
    tagsAfter name time S-42
    tagsAfter name tion B-5
    tagsAfter name utterance O-16B-6C-7S63
    tagsAfter name verb C-87S19
    tagsAfter name work O51
    tagsAfter name – O-143I62
    tagsAfter name — I13
    tagsAfter name ― I71
    tagsAfter naming , C121
    tagsAfter naming . I-5
    tagsAfter naming mixed C57
    tagsAfter naming other O-53C71
    tagsAfter naming preposition O21C11
    tagsAfter not determiner C-73
    tagsAfter not document C7
    tagsAfter not ed I4S6
    tagsAfter not judging I-4C7
    tagsAfter not ly O10C-5
    tagsAfter not name B102
    tagsAfter not other B-5
    tagsAfter not preposition B97C47
    tagsAfter not s O-12B94
    tagsAfter not verb B58C-38
    tagsAfter number # O30
    tagsAfter number % O-6C11S4
    tagsAfter number ) I25
    tagsAfter number , I10
    tagsAfter number . B7S-5
    tagsAfter number document O8
    tagsAfter number judging I11
    tagsAfter number name B22S-33
    tagsAfter number number S-25
    tagsAfter number organisation S-23
    tagsAfter number other B-54
    tagsAfter number s S-19
    tagsAfter number saying S39
    tagsAfter number tion I6
    tagsAfter oblique , B28I5S6
    tagsAfter oblique - O-182
    tagsAfter oblique . O-18B38I5C44S-16
    tagsAfter oblique ? O-27
    tagsAfter oblique adverb S14
    tagsAfter oblique al B-21
    tagsAfter oblique auxiliary I16
    tagsAfter oblique conjunction I4S16
    tagsAfter oblique document C-12
    tagsAfter oblique ed B5
    tagsAfter oblique function I-9
    tagsAfter oblique he I6
    tagsAfter oblique ing B48I-6
    tagsAfter oblique ive B59
    tagsAfter oblique judging C8S-18
    tagsAfter oblique ly B65
    tagsAfter oblique name I-12
    tagsAfter oblique not O86
    tagsAfter oblique number O8S-20
    tagsAfter oblique other B5I-12C-6S22
    tagsAfter oblique people B-61I25
    tagsAfter oblique preposition C-7S-4
    tagsAfter oblique s S5
    tagsAfter oblique scare S84
    tagsAfter oblique that I85
    tagsAfter oblique tion O-4B23S6
    tagsAfter oblique utterance S86
    tagsAfter oblique verb B81
    tagsAfter organisation , I4
    tagsAfter organisation - S28
    tagsAfter organisation . C25
    tagsAfter organisation adverb I16
    tagsAfter organisation conjunction O-4I9
    tagsAfter organisation determiner C32S-52
    tagsAfter organisation document C26
    tagsAfter organisation ing S10
    tagsAfter organisation judging O27S6
    tagsAfter organisation ly S27
    tagsAfter organisation name C16S-64
    tagsAfter organisation naming I6
    tagsAfter organisation not I84
    tagsAfter organisation organisation S9
    tagsAfter organisation other C12S-13
    tagsAfter organisation preposition C17
    tagsAfter organisation role S4
    tagsAfter organisation s C-17
    tagsAfter organisation saying S76
    tagsAfter organisation tion C10
    tagsAfter organisation verb I11C-5
    tagsAfter other ( O-12I30
    tagsAfter other ) O-44C70
    tagsAfter other , B17I13S-14
    tagsAfter other - O-30I23C78
    tagsAfter other . B4I6
    tagsAfter other : O-6
    tagsAfter other ? I13
    tagsAfter other al O5S-40
    tagsAfter other auxiliary C-5
    tagsAfter other calendar S-23
    tagsAfter other conjunction I6S-4
    tagsAfter other determiner S-110
    tagsAfter other ed C-127
    tagsAfter other function I-14
    tagsAfter other he I53S-17
    tagsAfter other judging O8B7C-18
    tagsAfter other name B11C16S-19
    tagsAfter other not I-14
    tagsAfter other oblique C4S-110
    tagsAfter other organisation B20
    tagsAfter other other O5
    tagsAfter other people B11C52S9
    tagsAfter other preposition B-38C16S-4
    tagsAfter other relative I7
    tagsAfter other role C6S10
    tagsAfter other s B-7
    tagsAfter other saying B16
    tagsAfter other sayingParticiple C-24S59
    tagsAfter other scare I4
    tagsAfter other that I6C6S-87
    tagsAfter other they O-4
    tagsAfter other time O4
    tagsAfter other tion B7
    tagsAfter other utterance B39S-33
    tagsAfter other verb I17C-4
    tagsAfter other work S65
    tagsAfter other – O-10I15
    tagsAfter other — I4
    tagsAfter people , C11
    tagsAfter people - S6
    tagsAfter people . C15
    tagsAfter people auxiliary B-20I4S10
    tagsAfter people conjunction B-55
    tagsAfter people determiner B27
    tagsAfter people ed S4
    tagsAfter people he O4
    tagsAfter people ing S56
    tagsAfter people it O-110
    tagsAfter people name O13S-21
    tagsAfter people other I4S39
    tagsAfter people preposition B-36C4
    tagsAfter people relative O44I4S-57
    tagsAfter people saying O12I-13S16
    tagsAfter people sayingParticiple S-14
    tagsAfter people that O18S14
    tagsAfter people they I279
    tagsAfter people verb B12
    tagsAfter preposition # O-5I41
    tagsAfter preposition , O-19I45
    tagsAfter preposition . I7
    tagsAfter preposition auxiliary B11C70S7
    tagsAfter preposition calendar O18B-6C-44S-6
    tagsAfter preposition conjunction C-26
    tagsAfter preposition determiner O6B-55C-6
    tagsAfter preposition document B53S-7
    tagsAfter preposition first I13
    tagsAfter preposition function B-7
    tagsAfter preposition he O75I-15S63
    tagsAfter preposition ing O10S-67
    tagsAfter preposition judging O7B29C12
    tagsAfter preposition ly S-5
    tagsAfter preposition name B-92
    tagsAfter preposition number B-10C-7S7
    tagsAfter preposition oblique B-23
    tagsAfter preposition other B13I-6C11S17
    tagsAfter preposition people B-112S-19
    tagsAfter preposition preposition B-139S27
    tagsAfter preposition relative B45
    tagsAfter preposition role B-30
    tagsAfter preposition s B-17
    tagsAfter preposition saying C4S-37
    tagsAfter preposition sayingParticiple O74C-9S-14
    tagsAfter preposition scare C-14
    tagsAfter preposition that S32
    tagsAfter preposition they O32
    tagsAfter preposition time C-25
    tagsAfter preposition title B17
    tagsAfter preposition utterance B16I-16
    tagsAfter preposition verb B19S5
    tagsAfter relative , O-8B62
    tagsAfter relative auxiliary O-5
    tagsAfter relative determiner B76S-19
    tagsAfter relative he B8I5
    tagsAfter relative judging I5
    tagsAfter relative ly S5
    tagsAfter relative name O8B128I119
    tagsAfter relative oblique B171
    tagsAfter relative other S47
    tagsAfter relative people B89
    tagsAfter relative preposition O-82B30
    tagsAfter relative s I6
    tagsAfter relative saying O-65I11
    tagsAfter relative they O-48B168
    tagsAfter role ( O-33
    tagsAfter role - O-28
    tagsAfter role . O-4S5
    tagsAfter role adverb S42
    tagsAfter role al I9S-18
    tagsAfter role auxiliary S5
    tagsAfter role conjunction I27
    tagsAfter role document O-30
    tagsAfter role ed S22
    tagsAfter role function O83
    tagsAfter role he I14
    tagsAfter role ing O11S-5
    tagsAfter role judging O-145
    tagsAfter role ly I5
    tagsAfter role mixed O4
    tagsAfter role name S-24
    tagsAfter role people O-15B30S43
    tagsAfter role preposition S9
    tagsAfter role relative S-5
    tagsAfter role role O9S-8
    tagsAfter role s B65
    tagsAfter role saying I-5S20
    tagsAfter role tion S-21
    tagsAfter role verb I35
    tagsAfter role work I11
    tagsAfter role — I18
    tagsAfter s , B-5I10
    tagsAfter s - I7
    tagsAfter s . I5
    tagsAfter s : C17
    tagsAfter s ; O-11
    tagsAfter s adverb B38
    tagsAfter s al I15S-86
    tagsAfter s auxiliary C-83
    tagsAfter s conjunction O-6I16
    tagsAfter s determiner B-4C43S-68
    tagsAfter s ed C-66
    tagsAfter s ing I-43C12S25
    tagsAfter s judging S7
    tagsAfter s ly B128
    tagsAfter s name C66S-20
    tagsAfter s number C61
    tagsAfter s oblique C47S-40
    tagsAfter s other B-21C-45S11
    tagsAfter s people O6S-11
    tagsAfter s preposition C33
    tagsAfter s relative O17S-123
    tagsAfter s s C19S-53
    tagsAfter s saying S65
    tagsAfter s that B63S-55
    tagsAfter s utterance O-11
    tagsAfter s verb B-5C-7
    tagsAfter s — O-4
    tagsAfter saying , C7S-7
    tagsAfter saying - C4
    tagsAfter saying . I-5C22S-44
    tagsAfter saying : I6
    tagsAfter saying al C-18S65
    tagsAfter saying calendar O-48C16
    tagsAfter saying determiner C8S-6
    tagsAfter saying direct I-28C10
    tagsAfter saying ed I-4C8
    tagsAfter saying he C6S89
    tagsAfter saying ing O-12
    tagsAfter saying judging S22
    tagsAfter saying ly C-10
    tagsAfter saying name O-9I-25C27S-12
    tagsAfter saying number O5C-22
    tagsAfter saying oblique I5
    tagsAfter saying organisation O-5
    tagsAfter saying other O-4
    tagsAfter saying people O-47
    tagsAfter saying preposition C16
    tagsAfter saying s C-9
    tagsAfter saying saying C-6
    tagsAfter saying sayingParticiple I13
    tagsAfter saying that C-39S13
    tagsAfter saying they O-6I6
    tagsAfter saying verb B97I10
    tagsAfter sayingParticiple . O23
    tagsAfter sayingParticiple conjunction C53
    tagsAfter sayingParticiple determiner O-113I5
    tagsAfter sayingParticiple he C4
    tagsAfter sayingParticiple it O15C-6
    tagsAfter sayingParticiple ly C10
    tagsAfter sayingParticiple name O-157I13C7
    tagsAfter sayingParticiple oblique O-80
    tagsAfter sayingParticiple people C165
    tagsAfter sayingParticiple s O-35
    tagsAfter scare # O-8
    tagsAfter scare ) I11
    tagsAfter scare ; I15
    tagsAfter scare adverb I126
    tagsAfter scare auxiliary O7
    tagsAfter scare determiner O-12B99I15
    tagsAfter scare direct O57
    tagsAfter scare document O62
    tagsAfter scare judging O85
    tagsAfter scare name I95
    tagsAfter scare other O5
    tagsAfter scare preposition I74
    tagsAfter scare s B73
    tagsAfter scare saying O223
    tagsAfter scare that O126
    tagsAfter that , O-18B22
    tagsAfter that adverb B5
    tagsAfter that auxiliary B-53S10
    tagsAfter that determiner B17I18
    tagsAfter that direct I16
    tagsAfter that document O-11I10
    tagsAfter that ed B-70I8S41
    tagsAfter that he B10I-7
    tagsAfter that it B18
    tagsAfter that judging B-31
    tagsAfter that ly O11B-10S155
    tagsAfter that mixed B10
    tagsAfter that name B15I-10S-226
    tagsAfter that oblique B11
    tagsAfter that other S22
    tagsAfter that preposition B5
    tagsAfter that s B15
    tagsAfter that saying B-58C55S13
    tagsAfter that they B19
    tagsAfter that time S9
    tagsAfter that utterance I42
    tagsAfter that verb B-26I13C4S54
    tagsAfter they adverb B-24
    tagsAfter they document S22
    tagsAfter they ed S14
    tagsAfter they ly S31
    tagsAfter they other O-5S57
    tagsAfter they saying O-6S4
    tagsAfter they verb B5
    tagsAfter time , O-7C21
    tagsAfter time . S91
    tagsAfter time : O-27
    tagsAfter time auxiliary S39
    tagsAfter time he O5
    tagsAfter time judging I29
    tagsAfter time other S13
    tagsAfter time preposition O4
    tagsAfter time s I21
    tagsAfter time saying O56C-64
    tagsAfter time that O48
    tagsAfter time they I22
    tagsAfter tion , O-7I39
    tagsAfter tion - O-85
    tagsAfter tion . B26
    tagsAfter tion : I68
    tagsAfter tion ? I30
    tagsAfter tion adverb O-79
    tagsAfter tion calendar O-26
    tagsAfter tion conjunction B8
    tagsAfter tion ing S17
    tagsAfter tion preposition I10C40S-49
    tagsAfter tion s B38
    tagsAfter tion that B8
    tagsAfter tion verb I34
    tagsAfter title conjunction B104
    tagsAfter title determiner B26
    tagsAfter title name I102
    tagsAfter utterance - I63
    tagsAfter utterance adverb C49
    tagsAfter utterance calendar C73
    tagsAfter utterance he I24
    tagsAfter utterance ing I4
    tagsAfter utterance name I95C60
    tagsAfter utterance oblique C28
    tagsAfter utterance preposition B52C16
    tagsAfter utterance s I59
    tagsAfter utterance that I31
    tagsAfter utterance verb I23
    tagsAfter verb , O-27
    tagsAfter verb . O-8I49C-50S19
    tagsAfter verb : I-100C30
    tagsAfter verb calendar I-6S6
    tagsAfter verb determiner O6B-6S-32
    tagsAfter verb document C7
    tagsAfter verb ed I-5C13
    tagsAfter verb ing B-5I-6
    tagsAfter verb judging I-11C17
    tagsAfter verb ly I-22C17
    tagsAfter verb mixed I6
    tagsAfter verb name O5C-9
    tagsAfter verb not S14
    tagsAfter verb number O68
    tagsAfter verb oblique S-90
    tagsAfter verb other B-7
    tagsAfter verb preposition O4B-5
    tagsAfter verb s S-8
    tagsAfter verb saying I-8C20S-12
    tagsAfter verb sayingParticiple O-7C11
    tagsAfter verb time I18
    tagsAfter verb utterance O17C-6
    tagsAfter verb verb C6S11
    tagsAfter we auxiliary S8
    tagsAfter we other S5
    tagsAfter we saying S40
    tagsAfter work . O-36S16
    tagsAfter work verb I59
    tagsAfter ± determiner S24
    tagsAfter – name O24
    tagsAfter — adverb O14
    tagsAfter — determiner O14I-4
    tagsAfter — ing O46
    tagsAfter — it O44
    tagsAfter — name O6C90S-74
    tagsAfter — preposition O4
    tagsAfter — verb S20
    tagsAfter ― preposition O-10I12
    tagsAfter “ direct B49
    tagsAfter ” … B22
    tagsAfter ⁄ number I16
    tagsAround # - name O-21C133
    tagsAround # adverb , O12
    tagsAround # adverb name O21
    tagsAround # adverb preposition B11
    tagsAround # conjunction determiner O7
    tagsAround # conjunction ly B20
    tagsAround # conjunction name O29
    tagsAround # conjunction s B26
    tagsAround # conjunction that O-8
    tagsAround # determiner : S24
    tagsAround # determiner ing S-9
    tagsAround # determiner judging O22
    tagsAround # determiner ly O-22B10
    tagsAround # determiner name B-7
    tagsAround # determiner organisation S8
    tagsAround # determiner other O5C34
    tagsAround # determiner people B35
    tagsAround # determiner preposition B15
    tagsAround # determiner time B15
    tagsAround # determiner utterance C76
    tagsAround # determiner work O-16B19
    tagsAround # direct # O27B-14
    tagsAround # direct determiner B5
    tagsAround # direct he B19
    tagsAround # direct name B66
    tagsAround # direct other B-5
    tagsAround # direct saying B70
    tagsAround # first saying S-67
    tagsAround # function preposition S37
    tagsAround # he ed S12
    tagsAround # he saying S35
    tagsAround # it auxiliary B4
    tagsAround # it verb C15
    tagsAround # name , O-6B14
    tagsAround # name . O4
    tagsAround # name : S36
    tagsAround # name adverb S27
    tagsAround # name auxiliary B-7S12
    tagsAround # name conjunction B4
    tagsAround # name determiner C71
    tagsAround # name direct B20
    tagsAround # name judging S31
    tagsAround # name name B-19
    tagsAround # name number B20
    tagsAround # name organisation S18
    tagsAround # name other B-38C5
    tagsAround # name people B-4S13
    tagsAround # name preposition B-18C89
    tagsAround # name role S49
    tagsAround # name s B-47S10
    tagsAround # name saying B-9C14S45
    tagsAround # name utterance S30
    tagsAround # name verb S5
    tagsAround # name ― O55
    tagsAround # number . B24
    tagsAround # number other O25
    tagsAround # oblique other S25
    tagsAround # preposition calendar O-8B20
    tagsAround # preposition determiner C14S-20
    tagsAround # preposition name O-6C55
    tagsAround # preposition number B42
    tagsAround # saying : S15
    tagsAround # saying preposition C53
    tagsAround # sayingParticiple preposition O68
    tagsAround # that auxiliary O19
    tagsAround # that other B-24
    tagsAround # that preposition B7
    tagsAround # they verb O8
    tagsAround # “ direct B51
    tagsAround # ” … B22
    tagsAround $ number , O-39I142
    tagsAround $ number number C14
    tagsAround $ number other O-12I27
    tagsAround $ number preposition O9
    tagsAround % other preposition O-11C22
    tagsAround % preposition name I74
    tagsAround ( $ number O-12
    tagsAround ( name ) I10
    tagsAround ( scare ) I12
    tagsAround ) , preposition O-56
    tagsAround ) , verb S167
    tagsAround ) . # O-66
    tagsAround ) conjunction determiner S167
    tagsAround ) preposition role I59
    tagsAround , adverb , C16
    tagsAround , adverb ed O26
    tagsAround , adverb ing I-38
    tagsAround , adverb number O-160B4
    tagsAround , adverb other I68
    tagsAround , adverb sayingParticiple C-31
    tagsAround , adverb verb B5
    tagsAround , al role S35
    tagsAround , auxiliary ed B10
    tagsAround , auxiliary other B-40
    tagsAround , auxiliary verb B30
    tagsAround , conjunction adverb I9
    tagsAround , conjunction al O-38I4
    tagsAround , conjunction conjunction I-26
    tagsAround , conjunction determiner O9S-16
    tagsAround , conjunction first O9I-10
    tagsAround , conjunction he O16I-4
    tagsAround , conjunction judging O-101
    tagsAround , conjunction name S-4
    tagsAround , conjunction number O4
    tagsAround , conjunction preposition B49
    tagsAround , conjunction s O65I-15
    tagsAround , conjunction saying O-91
    tagsAround , conjunction that I29
    tagsAround , conjunction they O24I-20
    tagsAround , determiner al O14
    tagsAround , determiner auxiliary S48
    tagsAround , determiner document O-44S11
    tagsAround , determiner function O27
    tagsAround , determiner ing S11
    tagsAround , determiner naming O7
    tagsAround , determiner number O69S-11
    tagsAround , determiner organisation O4
    tagsAround , determiner other B6
    tagsAround , determiner people O4I-78
    tagsAround , determiner preposition B16I13
    tagsAround , determiner role O5B-4S5
    tagsAround , determiner saying O30
    tagsAround , determiner tion C117
    tagsAround , determiner verb O-50B37
    tagsAround , direct # B4
    tagsAround , direct determiner I7
    tagsAround , direct he B-20I40
    tagsAround , ed determiner B110C-4
    tagsAround , ed other C112
    tagsAround , first auxiliary O11
    tagsAround , function organisation S53
    tagsAround , function other B12
    tagsAround , function preposition B4
    tagsAround , he auxiliary I5
    tagsAround , he s B85
    tagsAround , ing adverb C42
    tagsAround , ing conjunction O65
    tagsAround , ing determiner O5I-6S-13
    tagsAround , ing name O51C82
    tagsAround , ing oblique C9
    tagsAround , ing s B92C-12
    tagsAround , ing that C39
    tagsAround , it judging O184
    tagsAround , it other O17
    tagsAround , it time O-10
    tagsAround , it verb C13
    tagsAround , judging name C135
    tagsAround , judging oblique C95
    tagsAround , ly conjunction I89
    tagsAround , mixed # B5
    tagsAround , name , I41S-13
    tagsAround , name . O-33I97
    tagsAround , name al O5
    tagsAround , name auxiliary S9
    tagsAround , name conjunction I82S-19
    tagsAround , name ed I-46S80
    tagsAround , name judging O-115B30S6
    tagsAround , name name B-18I6
    tagsAround , name preposition S95
    tagsAround , name role O-6I43
    tagsAround , name s O18S17
    tagsAround , name saying O-54B23S55
    tagsAround , name verb O-13B70I-19
    tagsAround , name — O-8
    tagsAround , not name O-45
    tagsAround , number % S34
    tagsAround , number , S6
    tagsAround , number number O145
    tagsAround , number other O25B106I-6
    tagsAround , number time O-91
    tagsAround , oblique auxiliary S6
    tagsAround , oblique organisation I-25
    tagsAround , oblique other I6
    tagsAround , oblique people O-30S78
    tagsAround , other , B40
    tagsAround , other adverb C67
    tagsAround , other conjunction C42
    tagsAround , other determiner B48
    tagsAround , other judging I37
    tagsAround , other name B14
    tagsAround , other oblique O6
    tagsAround , other other B-16
    tagsAround , other preposition B63C-14
    tagsAround , other s S26
    tagsAround , other verb O-36B142
    tagsAround , people preposition O-13S5
    tagsAround , people verb O-36B50S6
    tagsAround , preposition adverb O-44
    tagsAround , preposition determiner B55S-62
    tagsAround , preposition function S99
    tagsAround , preposition ing O82B69
    tagsAround , preposition mixed B43
    tagsAround , preposition name I-24
    tagsAround , preposition oblique I8
    tagsAround , preposition other S-5
    tagsAround , preposition preposition I-7
    tagsAround , preposition s S8
    tagsAround , preposition utterance O64
    tagsAround , preposition verb B-5
    tagsAround , relative determiner B5
    tagsAround , relative ed O33S-7
    tagsAround , relative he O-16B31
    tagsAround , relative ly S53
    tagsAround , relative name O-9B72I53
    tagsAround , relative other S-7
    tagsAround , relative people B141
    tagsAround , relative preposition B55
    tagsAround , relative s O4I-138S6
    tagsAround , relative saying I42
    tagsAround , s auxiliary B142
    tagsAround , s ing O14
    tagsAround , s name C13
    tagsAround , s preposition B30C50
    tagsAround , s relative O13
    tagsAround , s verb S105
    tagsAround , saying determiner C6
    tagsAround , saying name C98
    tagsAround , saying preposition O-5C6
    tagsAround , sayingParticiple , C4
    tagsAround , sayingParticiple determiner I27
    tagsAround , sayingParticiple name C63
    tagsAround , sayingParticiple people C53
    tagsAround , sayingParticiple s C57
    tagsAround , sayingParticiple that I25
    tagsAround , that conjunction B142
    tagsAround , that determiner I45
    tagsAround , they adverb S14
    tagsAround , they auxiliary S101
    tagsAround , they verb O37S-42
    tagsAround , tion conjunction I9
    tagsAround , verb adverb B62
    tagsAround , verb al C9
    tagsAround , verb determiner B11
    tagsAround , verb ed C40
    tagsAround , verb judging O11
    tagsAround , verb name S8
    tagsAround , verb oblique C-4
    tagsAround , verb other O11S-4
    tagsAround , verb preposition B60I-8
    tagsAround , verb s O-121C8
    tagsAround , verb that B89
    tagsAround - - determiner O-16I4
    tagsAround - - ed O190
    tagsAround - - judging S64
    tagsAround - conjunction determiner O-22
    tagsAround - conjunction ed O46
    tagsAround - determiner that I38
    tagsAround - name . S59
    tagsAround - name name I-8S9
    tagsAround - number other S58
    tagsAround - preposition determiner C72
    tagsAround - preposition other B18
    tagsAround - verb determiner I31
    tagsAround - verb ly C7
    tagsAround . " # O-41C38
    tagsAround . ) , O-26
    tagsAround . - name O-19
    tagsAround . . . O-9I15
    tagsAround . . first I5
    tagsAround . [ name C18
    tagsAround . ] # O-9C35
    tagsAround . adverb , O-5B59
    tagsAround . conjunction auxiliary O-161I76
    tagsAround . conjunction direct B40
    tagsAround . conjunction first I31
    tagsAround . conjunction he O9
    tagsAround . conjunction name O32
    tagsAround . determiner adverb B51
    tagsAround . determiner document O9
    tagsAround . determiner name O-5S16
    tagsAround . determiner other B-7C16
    tagsAround . determiner time B243
    tagsAround . determiner utterance C54
    tagsAround . direct # B-6I43
    tagsAround . direct he B5
    tagsAround . direct name B38
    tagsAround . direct preposition B16
    tagsAround . direct saying B78
    tagsAround . first judging I168
    tagsAround . function preposition B34
    tagsAround . he adverb C38
    tagsAround . he ed S-8
    tagsAround . he judging S19
    tagsAround . he other S74
    tagsAround . he saying O-5S6
    tagsAround . he verb B-24
    tagsAround . it adverb O7S-6
    tagsAround . it verb B-6C24
    tagsAround . name , O-34B50I-19S17
    tagsAround . name . O-4I58
    tagsAround . name adverb S6
    tagsAround . name auxiliary B-4S24
    tagsAround . name conjunction B39
    tagsAround . name determiner C69
    tagsAround . name direct B99
    tagsAround . name ed S7
    tagsAround . name judging O-41
    tagsAround . name name B-29
    tagsAround . name organisation O-19S8
    tagsAround . name preposition S-6
    tagsAround . name saying O6S38
    tagsAround . name verb C26
    tagsAround . not determiner O-10I43
    tagsAround . oblique document S282
    tagsAround . oblique other B-13S22
    tagsAround . oblique role B5
    tagsAround . other . O9S-8
    tagsAround . other preposition S6
    tagsAround . preposition determiner O-23B87C43
    tagsAround . preposition name B150
    tagsAround . preposition utterance O-21
    tagsAround . that determiner O71
    tagsAround . that other O49
    tagsAround . that verb B7
    tagsAround . they auxiliary O11
    tagsAround . they ed S14
    tagsAround . they judging I23
    tagsAround . they other S8
    tagsAround : determiner name O5
    tagsAround : determiner other O23B-4
    tagsAround : direct # O12
    tagsAround : direct other O6
    tagsAround : name s O-9B79
    tagsAround : number % O-39S74
    tagsAround ; number other S33
    tagsAround > name preposition B178
    tagsAround [ name . C16
    tagsAround adverb $ number I9
    tagsAround adverb , determiner I46
    tagsAround adverb , direct I174
    tagsAround adverb , ly O-92
    tagsAround adverb adverb , O-23I4
    tagsAround adverb auxiliary determiner C15
    tagsAround adverb auxiliary not C23
    tagsAround adverb auxiliary other O48
    tagsAround adverb auxiliary preposition O6
    tagsAround adverb conjunction name I67
    tagsAround adverb conjunction verb O29
    tagsAround adverb determiner determiner O-11S55
    tagsAround adverb determiner ed S13
    tagsAround adverb determiner other C19
    tagsAround adverb ed name S36
    tagsAround adverb ed oblique O5
    tagsAround adverb function ly O-26I43
    tagsAround adverb ing preposition C41
    tagsAround adverb judging other C9
    tagsAround adverb judging preposition C14
    tagsAround adverb ly . O5I-7
    tagsAround adverb ly ed C30
    tagsAround adverb name , O-82S57
    tagsAround adverb name name B9I-20S11
    tagsAround adverb name verb S51
    tagsAround adverb other determiner C4
    tagsAround adverb other oblique O8
    tagsAround adverb other other C81
    tagsAround adverb other preposition I5
    tagsAround adverb preposition ing I11
    tagsAround adverb preposition number S13
    tagsAround adverb preposition time I25
    tagsAround adverb preposition work I152
    tagsAround adverb s oblique C4
    tagsAround adverb sayingParticiple preposition I60
    tagsAround adverb that name O5
    tagsAround adverb verb ly O-4
    tagsAround adverb verb other C-23
    tagsAround adverb verb preposition S4
    tagsAround adverb verb verb O-4
    tagsAround al auxiliary other C148
    tagsAround al document conjunction S118
    tagsAround al document preposition O-9I4
    tagsAround al name name O187S-6
    tagsAround al name other O-99S18
    tagsAround al organisation , S72
    tagsAround al organisation . S13
    tagsAround al organisation auxiliary I-69
    tagsAround al organisation s O6
    tagsAround al other , I-6
    tagsAround al other - O-4I28
    tagsAround al other ly I153
    tagsAround al other other O-12I8
    tagsAround al other people S5
    tagsAround al other preposition C32
    tagsAround al other role I-45
    tagsAround al other that O4
    tagsAround al people verb I39
    tagsAround al preposition name C91
    tagsAround al preposition oblique O106
    tagsAround al preposition other B31
    tagsAround al role conjunction O66
    tagsAround al role saying S7
    tagsAround al role verb I39
    tagsAround al s , I38
    tagsAround al that auxiliary I13
    tagsAround al time . I9
    tagsAround al tion . I-4
    tagsAround al tion preposition C35
    tagsAround al utterance preposition C16
    tagsAround auxiliary adverb ed S92
    tagsAround auxiliary adverb saying I7
    tagsAround auxiliary adverb verb O12
    tagsAround auxiliary auxiliary preposition O4C-4
    tagsAround auxiliary conjunction function C42
    tagsAround auxiliary determiner al O98
    tagsAround auxiliary determiner document O-7
    tagsAround auxiliary determiner ly O11
    tagsAround auxiliary determiner name O5
    tagsAround auxiliary determiner number O-11
    tagsAround auxiliary determiner preposition C196
    tagsAround auxiliary ed other O47
    tagsAround auxiliary ed people C126
    tagsAround auxiliary ed preposition C-5
    tagsAround auxiliary ed s O6I-142
    tagsAround auxiliary ed that O-5
    tagsAround auxiliary function other I-4
    tagsAround auxiliary ing preposition I4
    tagsAround auxiliary judging name O48
    tagsAround auxiliary judging oblique I51
    tagsAround auxiliary judging other C-7S11
    tagsAround auxiliary judging preposition O5C-9S16
    tagsAround auxiliary ly other C-8
    tagsAround auxiliary ly preposition O8
    tagsAround auxiliary ly verb O29
    tagsAround auxiliary name , S84
    tagsAround auxiliary name . O6
    tagsAround auxiliary name ing B190
    tagsAround auxiliary name name O-14S8
    tagsAround auxiliary not ed I80
    tagsAround auxiliary not ly C-22
    tagsAround auxiliary not verb C-15
    tagsAround auxiliary oblique other S26
    tagsAround auxiliary oblique saying S-13
    tagsAround auxiliary other , C133
    tagsAround auxiliary other adverb I-21
    tagsAround auxiliary other al O29
    tagsAround auxiliary other calendar I4
    tagsAround auxiliary other determiner C-11
    tagsAround auxiliary other name O4
    tagsAround auxiliary other oblique C-4
    tagsAround auxiliary other other O23I-15
    tagsAround auxiliary other preposition O10
    tagsAround auxiliary other s O44
    tagsAround auxiliary other that O20
    tagsAround auxiliary other tion O11
    tagsAround auxiliary other verb I-48
    tagsAround auxiliary preposition ed C17
    tagsAround auxiliary preposition other O12
    tagsAround auxiliary preposition verb O-4C4
    tagsAround auxiliary s preposition O-7
    tagsAround auxiliary saying function O42
    tagsAround auxiliary saying it I14
    tagsAround auxiliary saying that I53
    tagsAround auxiliary saying verb I66
    tagsAround auxiliary verb adverb I108
    tagsAround auxiliary verb conjunction O7
    tagsAround auxiliary verb ed O-28I11
    tagsAround auxiliary verb it I6
    tagsAround auxiliary verb judging C25
    tagsAround auxiliary verb ly C-6S74
    tagsAround auxiliary verb preposition S8
    tagsAround auxiliary verb sayingParticiple C15
    tagsAround auxiliary verb verb S143
    tagsAround calendar , adverb I7
    tagsAround calendar , determiner O69
    tagsAround calendar , name I50
    tagsAround calendar , preposition O-23
    tagsAround calendar , saying O6
    tagsAround calendar ed preposition C38
    tagsAround calendar other , I83
    tagsAround calendar other other O38
    tagsAround calendar preposition other B63
    tagsAround calendar preposition s O210
    tagsAround calendar that name B56
    tagsAround calendar time , O-4
    tagsAround calendar time name O-7
    tagsAround conjunction , function I40
    tagsAround conjunction adverb adverb O-10
    tagsAround conjunction adverb determiner S59
    tagsAround conjunction adverb name I27
    tagsAround conjunction adverb other O-37I16
    tagsAround conjunction adverb preposition I10
    tagsAround conjunction adverb saying O90
    tagsAround conjunction al s O53I-27
    tagsAround conjunction auxiliary not C69
    tagsAround conjunction auxiliary saying O20
    tagsAround conjunction auxiliary verb O-47S358
    tagsAround conjunction conjunction , I17
    tagsAround conjunction conjunction . I58
    tagsAround conjunction conjunction determiner I72
    tagsAround conjunction determiner al B31
    tagsAround conjunction determiner determiner O5I-4
    tagsAround conjunction determiner ed O-5
    tagsAround conjunction determiner function O-15S132
    tagsAround conjunction determiner name B6
    tagsAround conjunction determiner other B8I9C-4
    tagsAround conjunction determiner people S-8
    tagsAround conjunction determiner preposition S4
    tagsAround conjunction determiner relative S24
    tagsAround conjunction determiner that O10
    tagsAround conjunction determiner time O-5
    tagsAround conjunction determiner tion S10
    tagsAround conjunction ed determiner I-13
    tagsAround conjunction ed it O17
    tagsAround conjunction ed name S4
    tagsAround conjunction ed oblique C57
    tagsAround conjunction ed preposition C45
    tagsAround conjunction ed role I29
    tagsAround conjunction function . O-15I67
    tagsAround conjunction function preposition S17
    tagsAround conjunction he auxiliary S-18
    tagsAround conjunction he judging O10I14S-50
    tagsAround conjunction he s S-5
    tagsAround conjunction he saying I7C55
    tagsAround conjunction ing al I159
    tagsAround conjunction ing it I182
    tagsAround conjunction ing preposition I-83C29
    tagsAround conjunction ing s C5
    tagsAround conjunction ing verb O-75
    tagsAround conjunction it determiner O-53
    tagsAround conjunction it ed O-8
    tagsAround conjunction it judging I-7
    tagsAround conjunction it time O24
    tagsAround conjunction it verb C9
    tagsAround conjunction ive preposition I15
    tagsAround conjunction judging name I4
    tagsAround conjunction judging oblique C79S68
    tagsAround conjunction ly , O-121
    tagsAround conjunction ly preposition I130
    tagsAround conjunction ly saying I9
    tagsAround conjunction name , I12
    tagsAround conjunction name . S-10
    tagsAround conjunction name adverb S64
    tagsAround conjunction name al S37
    tagsAround conjunction name auxiliary B76
    tagsAround conjunction name conjunction O-66I4
    tagsAround conjunction name determiner S193
    tagsAround conjunction name ed B126I4S-10
    tagsAround conjunction name organisation S4
    tagsAround conjunction name other S45
    tagsAround conjunction name people I7
    tagsAround conjunction name preposition O-10I84C5
    tagsAround conjunction name s S17
    tagsAround conjunction name saying I5
    tagsAround conjunction name verb O-14
    tagsAround conjunction not ly O-10I142
    tagsAround conjunction not other O-29
    tagsAround conjunction oblique auxiliary S4
    tagsAround conjunction oblique judging I6
    tagsAround conjunction oblique other B46S-21
    tagsAround conjunction oblique people I9
    tagsAround conjunction oblique s I-4
    tagsAround conjunction oblique tion O10
    tagsAround conjunction other : I103
    tagsAround conjunction other conjunction I-59
    tagsAround conjunction other ed C112
    tagsAround conjunction other ing C77
    tagsAround conjunction other ly C109
    tagsAround conjunction other name C58
    tagsAround conjunction other organisation O159
    tagsAround conjunction other role O-4
    tagsAround conjunction other s I-12S26
    tagsAround conjunction other verb O-10
    tagsAround conjunction people preposition S-14
    tagsAround conjunction people verb S-5
    tagsAround conjunction preposition determiner S51
    tagsAround conjunction preposition people O-12
    tagsAround conjunction preposition sayingParticiple O27
    tagsAround conjunction relative auxiliary S15
    tagsAround conjunction role name O-12S5
    tagsAround conjunction role other O10
    tagsAround conjunction s determiner C129
    tagsAround conjunction s ing I-4
    tagsAround conjunction s name C139
    tagsAround conjunction s other S26
    tagsAround conjunction s preposition C-23S14
    tagsAround conjunction s s C106
    tagsAround conjunction saying name O-5S4
    tagsAround conjunction saying other C41
    tagsAround conjunction saying that I-5C94
    tagsAround conjunction sayingParticiple preposition C31
    tagsAround conjunction that , I176
    tagsAround conjunction that determiner O4
    tagsAround conjunction they adverb O7
    tagsAround conjunction they saying S-12
    tagsAround conjunction verb . O-11
    tagsAround conjunction verb adverb S16
    tagsAround conjunction verb determiner I-75C80
    tagsAround conjunction verb ing I5
    tagsAround conjunction verb ly O-7
    tagsAround conjunction verb not S86
    tagsAround conjunction verb preposition I-4C66
    tagsAround conjunction verb that C26
    tagsAround conjunction we auxiliary I-7
    tagsAround determiner $ number O-8
    tagsAround determiner adverb ed S24
    tagsAround determiner adverb name O36
    tagsAround determiner adverb other O-6S4
    tagsAround determiner al other C27
    tagsAround determiner al role O7
    tagsAround determiner al verb I73
    tagsAround determiner auxiliary other C136
    tagsAround determiner determiner . O-80
    tagsAround determiner determiner ing I-37
    tagsAround determiner determiner judging I114
    tagsAround determiner determiner other S-6
    tagsAround determiner determiner that I4
    tagsAround determiner determiner verb S8
    tagsAround determiner document : O17
    tagsAround determiner document adverb S145
    tagsAround determiner document conjunction O-140I65
    tagsAround determiner document ing I11
    tagsAround determiner document it C35
    tagsAround determiner document judging I17
    tagsAround determiner document other I11
    tagsAround determiner document saying S117
    tagsAround determiner document that O4
    tagsAround determiner ed document O-13
    tagsAround determiner ed ing O58
    tagsAround determiner ed name I136
    tagsAround determiner ed other S8
    tagsAround determiner ed preposition O-118C63
    tagsAround determiner ed tion S60
    tagsAround determiner function , I14
    tagsAround determiner function ed O-93C49
    tagsAround determiner function other I37
    tagsAround determiner function time O5
    tagsAround determiner function utterance C13
    tagsAround determiner ing determiner C13
    tagsAround determiner ing document I-5
    tagsAround determiner ing other I25
    tagsAround determiner ing people S40
    tagsAround determiner ing preposition O-4
    tagsAround determiner ing saying S6
    tagsAround determiner ive . O20
    tagsAround determiner ive conjunction I46
    tagsAround determiner ive organisation I22
    tagsAround determiner ive other I31
    tagsAround determiner ive preposition C30
    tagsAround determiner ive role O-101
    tagsAround determiner ive saying C5
    tagsAround determiner judging . S169
    tagsAround determiner judging preposition I10C22
    tagsAround determiner ly ive O4
    tagsAround determiner ly verb O-21
    tagsAround determiner mixed name I67
    tagsAround determiner mixed other O25I-5
    tagsAround determiner name ) O103
    tagsAround determiner name , O4I-19
    tagsAround determiner name . C47
    tagsAround determiner name conjunction S-33
    tagsAround determiner name direct S126
    tagsAround determiner name document C71S-20
    tagsAround determiner name ed S4
    tagsAround determiner name judging O4
    tagsAround determiner name name S-10
    tagsAround determiner name organisation C18
    tagsAround determiner name other C-6
    tagsAround determiner name people I-14
    tagsAround determiner name that O8
    tagsAround determiner name time I9
    tagsAround determiner name tion S-7
    tagsAround determiner name ⁄ I9
    tagsAround determiner naming other O-14
    tagsAround determiner number al O-7I66
    tagsAround determiner number document I-4
    tagsAround determiner number role I5S-26
    tagsAround determiner organisation , I-4
    tagsAround determiner organisation - S32
    tagsAround determiner organisation . C94
    tagsAround determiner organisation adverb O14
    tagsAround determiner organisation auxiliary S-16
    tagsAround determiner organisation conjunction O-12I33
    tagsAround determiner organisation document C9
    tagsAround determiner organisation ing S96
    tagsAround determiner organisation ly I-37S40
    tagsAround determiner organisation not I65
    tagsAround determiner organisation number O18
    tagsAround determiner organisation organisation I-26S11
    tagsAround determiner organisation other S-5
    tagsAround determiner organisation people O10I-102
    tagsAround determiner organisation preposition I8
    tagsAround determiner organisation saying O-26S98
    tagsAround determiner organisation that O15I-23
    tagsAround determiner organisation tion O-12I11
    tagsAround determiner other , I-22
    tagsAround determiner other - O-10I6
    tagsAround determiner other . C6S41
    tagsAround determiner other : C12
    tagsAround determiner other adverb O-20S16
    tagsAround determiner other al I11
    tagsAround determiner other auxiliary I-10
    tagsAround determiner other conjunction O-32I28C12S5
    tagsAround determiner other determiner I6
    tagsAround determiner other document O-14
    tagsAround determiner other ed S13
    tagsAround determiner other function O6
    tagsAround determiner other he I13
    tagsAround determiner other it I16
    tagsAround determiner other judging O33S-4
    tagsAround determiner other ly O-53I81
    tagsAround determiner other name B21S5
    tagsAround determiner other naming I164
    tagsAround determiner other number S113
    tagsAround determiner other organisation S6
    tagsAround determiner other other O7
    tagsAround determiner other role I12C46S-8
    tagsAround determiner other saying C-45S64
    tagsAround determiner other that S-31
    tagsAround determiner other tion S9
    tagsAround determiner other verb C-35
    tagsAround determiner other — O-27
    tagsAround determiner people judging O17S-19
    tagsAround determiner people saying O7
    tagsAround determiner people that O9
    tagsAround determiner people verb I12S-21
    tagsAround determiner preposition determiner C-5S-6
    tagsAround determiner preposition number S16
    tagsAround determiner preposition oblique C-71S49
    tagsAround determiner preposition other O-14
    tagsAround determiner preposition relative I9
    tagsAround determiner role adverb O-36
    tagsAround determiner role al I58
    tagsAround determiner role auxiliary O-68S21
    tagsAround determiner role conjunction S17
    tagsAround determiner role document S117
    tagsAround determiner role ed O-78S19
    tagsAround determiner role name O23S-79
    tagsAround determiner role organisation S7
    tagsAround determiner role other I22S-6
    tagsAround determiner role people S38
    tagsAround determiner role preposition O4S-5
    tagsAround determiner role relative I29S4
    tagsAround determiner role role O5I13S-22
    tagsAround determiner s , S5
    tagsAround determiner s . O11I-17
    tagsAround determiner s conjunction S4
    tagsAround determiner s determiner O38
    tagsAround determiner s ed O-23I9S7
    tagsAround determiner s other S4
    tagsAround determiner s preposition S-8
    tagsAround determiner s s S-4
    tagsAround determiner s verb S-32
    tagsAround determiner saying . O12
    tagsAround determiner saying judging S10
    tagsAround determiner saying other C-5S17
    tagsAround determiner saying preposition C41S7
    tagsAround determiner saying that O7
    tagsAround determiner saying verb S4
    tagsAround determiner scare # I8
    tagsAround determiner scare determiner I87
    tagsAround determiner scare document O111
    tagsAround determiner that ed I53
    tagsAround determiner time , O-15I35C16
    tagsAround determiner time auxiliary I12
    tagsAround determiner time they I29
    tagsAround determiner tion document I131
    tagsAround determiner tion ed S194
    tagsAround determiner tion name I4
    tagsAround determiner tion s O35
    tagsAround determiner tion that O127I-13
    tagsAround determiner tion verb I56
    tagsAround determiner title other O95
    tagsAround determiner utterance , O-4I26
    tagsAround determiner utterance he I67
    tagsAround determiner utterance preposition S11
    tagsAround determiner utterance that I13
    tagsAround determiner verb ed O120
    tagsAround determiner verb preposition C11
    tagsAround determiner work determiner O8
    tagsAround determiner work verb I79
    tagsAround direct conjunction s O112
    tagsAround direct determiner other S115
    tagsAround direct ed name C109
    tagsAround direct he saying O60S11
    tagsAround direct name ed S80
    tagsAround direct name saying S12
    tagsAround direct preposition preposition C4
    tagsAround direct saying determiner C191
    tagsAround direct saying name C13S4
    tagsAround document , adverb I24
    tagsAround document , conjunction O8
    tagsAround document , ed O-61S95
    tagsAround document , name I40
    tagsAround document , preposition O-53I12
    tagsAround document : direct O7
    tagsAround document determiner name S108
    tagsAround document document preposition C5
    tagsAround document ed preposition C-33
    tagsAround document ing preposition I44
    tagsAround document judging . C133
    tagsAround document other , I4
    tagsAround document other conjunction O-38I35
    tagsAround document preposition calendar S81
    tagsAround document preposition determiner B4C4
    tagsAround document preposition name C-15S101
    tagsAround document preposition other I-4C29
    tagsAround document preposition people O4
    tagsAround document s determiner O44
    tagsAround document s name C108
    tagsAround document s preposition O91
    tagsAround document s verb I27
    tagsAround document saying . C101
    tagsAround document that ed I-37S80
    tagsAround document that name O22
    tagsAround document that saying C66
    tagsAround document verb calendar S106
    tagsAround document verb ed O5I-60
    tagsAround document verb number O17
    tagsAround document verb preposition C5S-5
    tagsAround ed , ed O-90
    tagsAround ed , name O8
    tagsAround ed . they I225
    tagsAround ed conjunction ed I27
    tagsAround ed conjunction saying C44
    tagsAround ed determiner al O16
    tagsAround ed determiner determiner O18
    tagsAround ed determiner document S-14
    tagsAround ed determiner judging B120
    tagsAround ed determiner ly B6
    tagsAround ed determiner number B60
    tagsAround ed determiner preposition O-5B151S141
    tagsAround ed determiner role B33
    tagsAround ed determiner s C66
    tagsAround ed determiner saying B60
    tagsAround ed document ed I4
    tagsAround ed document preposition C61
    tagsAround ed ing preposition O4
    tagsAround ed it . B157
    tagsAround ed it preposition O65
    tagsAround ed name name B7
    tagsAround ed name other O21I-29
    tagsAround ed name people O66
    tagsAround ed name preposition B43S5
    tagsAround ed name role I30
    tagsAround ed oblique . B14
    tagsAround ed oblique document O31
    tagsAround ed oblique name B71
    tagsAround ed oblique other O56B-19
    tagsAround ed oblique s O-10B5
    tagsAround ed other , B83I12
    tagsAround ed other . O8
    tagsAround ed other ed S82
    tagsAround ed other other O-5B76S20
    tagsAround ed other people S11
    tagsAround ed other preposition S-116
    tagsAround ed other that O4
    tagsAround ed other verb O-112I10
    tagsAround ed people . I-43S48
    tagsAround ed people other O17
    tagsAround ed preposition . I34
    tagsAround ed preposition ing B-7
    tagsAround ed preposition ive O4
    tagsAround ed preposition judging O147
    tagsAround ed preposition name B-36C16
    tagsAround ed preposition organisation C5
    tagsAround ed preposition other O18B-4
    tagsAround ed preposition that O87
    tagsAround ed preposition tion I94
    tagsAround ed s , B133
    tagsAround ed s other O-7
    tagsAround ed s preposition O5C-5
    tagsAround ed s that I116
    tagsAround ed that determiner I37
    tagsAround ed that he O25
    tagsAround ed that it B114
    tagsAround ed tion preposition C-28
    tagsAround ed verb other O71
    tagsAround first adverb saying I70
    tagsAround first other , C132
    tagsAround first saying that C-110
    tagsAround first verb . I12
    tagsAround function , determiner O-13I82
    tagsAround function determiner people I5
    tagsAround function ed preposition C78
    tagsAround function ly preposition O-29I52
    tagsAround function other , I5
    tagsAround function other s C7
    tagsAround function other saying O5
    tagsAround function preposition number I6
    tagsAround function preposition relative I51
    tagsAround function preposition that I65
    tagsAround function s verb I10
    tagsAround function time , O22
    tagsAround function time . O-42
    tagsAround he adverb judging O43C-54
    tagsAround he auxiliary . I95
    tagsAround he auxiliary auxiliary I6
    tagsAround he auxiliary determiner O126
    tagsAround he auxiliary ed O13C-8
    tagsAround he auxiliary ly O39
    tagsAround he auxiliary not C13
    tagsAround he auxiliary other C-13
    tagsAround he auxiliary preposition I-21
    tagsAround he auxiliary saying I10
    tagsAround he auxiliary verb I5
    tagsAround he ed determiner C35
    tagsAround he ed function O6
    tagsAround he ed ly O5
    tagsAround he judging determiner C-59
    tagsAround he judging name O5C-14
    tagsAround he judging preposition O11C-10
    tagsAround he ly saying C66
    tagsAround he s conjunction C43
    tagsAround he s determiner C-4
    tagsAround he s oblique O-14
    tagsAround he s other C52
    tagsAround he s preposition I-26C13
    tagsAround he saying . O34I10C-25
    tagsAround he saying it C-11
    tagsAround he saying not C-115
    tagsAround he saying that I24C-4
    tagsAround he verb adverb C20
    tagsAround he verb ed I-18C4
    tagsAround he verb ing I-4
    tagsAround he verb ly C-36
    tagsAround he verb oblique C48
    tagsAround he verb other O10C-33
    tagsAround he verb preposition S15
    tagsAround ing , determiner O60
    tagsAround ing , name O113
    tagsAround ing , verb O-35
    tagsAround ing adverb preposition I25
    tagsAround ing conjunction adverb O230
    tagsAround ing conjunction name O31
    tagsAround ing determiner document B9
    tagsAround ing determiner ed B104I-54
    tagsAround ing determiner ing I67
    tagsAround ing determiner ive O-20B19
    tagsAround ing determiner name S-45
    tagsAround ing determiner organisation B-7
    tagsAround ing determiner other S-53
    tagsAround ing document preposition I-71C231
    tagsAround ing it verb I190
    tagsAround ing ly . O4
    tagsAround ing ly preposition I-7C54
    tagsAround ing name , I92
    tagsAround ing name . O-13B27
    tagsAround ing name auxiliary I7
    tagsAround ing name name B14S-4
    tagsAround ing name people I-34
    tagsAround ing name preposition O-89I12
    tagsAround ing name saying I9
    tagsAround ing name verb O-80I135
    tagsAround ing oblique ly B15
    tagsAround ing oblique other B-14C14
    tagsAround ing oblique people O4I-41
    tagsAround ing oblique preposition B-6
    tagsAround ing oblique role I32
    tagsAround ing other , I13
    tagsAround ing other name B157
    tagsAround ing other organisation B116
    tagsAround ing other s S46
    tagsAround ing other that O93
    tagsAround ing preposition conjunction C77
    tagsAround ing preposition determiner C7
    tagsAround ing preposition judging I221
    tagsAround ing preposition mixed C115
    tagsAround ing preposition name C-18
    tagsAround ing preposition number I24
    tagsAround ing preposition other B6I-26S10
    tagsAround ing preposition people O117
    tagsAround ing preposition preposition C-45
    tagsAround ing preposition s C113
    tagsAround ing preposition saying C6
    tagsAround ing role , S35
    tagsAround ing s . B8
    tagsAround ing s auxiliary O-30I66
    tagsAround ing s other O38
    tagsAround ing that name B143
    tagsAround ing that other I77
    tagsAround ing time , I59
    tagsAround ing tion . O-21
    tagsAround ing tion preposition C25
    tagsAround ing utterance preposition C8
    tagsAround ing utterance verb C64
    tagsAround it adverb saying C88
    tagsAround it auxiliary ed I25
    tagsAround it auxiliary other O18
    tagsAround it auxiliary preposition O-10
    tagsAround it auxiliary verb O-27I33C9
    tagsAround it determiner other I17
    tagsAround it ed determiner C6
    tagsAround it ed preposition O-5
    tagsAround it ly preposition O36
    tagsAround it ly s C138
    tagsAround it not other C101
    tagsAround it other conjunction O-26C113
    tagsAround it other preposition O58
    tagsAround it preposition determiner O92I-77
    tagsAround it preposition ing I51
    tagsAround it preposition verb I18
    tagsAround it s preposition I-54C115
    tagsAround it time , S101
    tagsAround it time . C148
    tagsAround it time al O-26
    tagsAround it time that O54
    tagsAround it verb conjunction I18
    tagsAround it verb determiner C-14
    tagsAround it verb ly I-24
    tagsAround it verb not I30
    tagsAround it verb saying C85
    tagsAround it verb time I37
    tagsAround ive name al O23
    tagsAround ive other . O76I-37
    tagsAround ive other ed I357
    tagsAround ive s . I48
    tagsAround ive tion , I4
    tagsAround judging , number I88
    tagsAround judging , relative O66
    tagsAround judging , verb O11
    tagsAround judging auxiliary verb O10
    tagsAround judging conjunction ed C26
    tagsAround judging conjunction he B-18
    tagsAround judging conjunction ly O238
    tagsAround judging determiner name B11I48
    tagsAround judging determiner organisation B6
    tagsAround judging determiner other B-17
    tagsAround judging determiner role O33B-29
    tagsAround judging determiner s I-121
    tagsAround judging determiner time O43
    tagsAround judging document preposition I33
    tagsAround judging it preposition C15
    tagsAround judging mixed determiner B53
    tagsAround judging name , B5
    tagsAround judging name conjunction B204
    tagsAround judging name name B16S-4
    tagsAround judging name other I24
    tagsAround judging name saying B29
    tagsAround judging number s O10
    tagsAround judging oblique adverb B164
    tagsAround judging oblique function C96
    tagsAround judging oblique preposition B59
    tagsAround judging oblique role O195B-21
    tagsAround judging oblique s B-40C80
    tagsAround judging other , B48
    tagsAround judging other . B19
    tagsAround judging other adverb O4
    tagsAround judging other judging C8
    tagsAround judging preposition , C34
    tagsAround judging preposition al C36
    tagsAround judging preposition auxiliary O8B8I-7
    tagsAround judging preposition calendar O4
    tagsAround judging preposition determiner B-29C-7S-8
    tagsAround judging preposition function C62
    tagsAround judging preposition ing O70C-79
    tagsAround judging preposition name O13
    tagsAround judging preposition oblique B-33I18
    tagsAround judging preposition other B-5
    tagsAround judging preposition people O132
    tagsAround judging preposition preposition O14
    tagsAround judging preposition saying B12
    tagsAround judging preposition tion I45
    tagsAround judging preposition verb B7I-11C-53S14
    tagsAround judging s preposition C85
    tagsAround judging that determiner O15B-4
    tagsAround judging that name B-42
    tagsAround ly , that I21
    tagsAround ly , verb O-25
    tagsAround ly adverb ing I32
    tagsAround ly al preposition C73
    tagsAround ly conjunction ly C227
    tagsAround ly ed conjunction C89
    tagsAround ly ing oblique I-19
    tagsAround ly judging determiner O8
    tagsAround ly name conjunction O-64
    tagsAround ly name people I124
    tagsAround ly oblique other S59
    tagsAround ly other determiner O42
    tagsAround ly other name C7
    tagsAround ly other oblique O13
    tagsAround ly other preposition C5
    tagsAround ly other s C33
    tagsAround ly other tion O-21I50
    tagsAround ly preposition ing O48
    tagsAround ly preposition name S53
    tagsAround ly preposition oblique I-59C5
    tagsAround ly preposition other C-38S34
    tagsAround ly s conjunction O-37I13
    tagsAround ly s determiner O-16C15
    tagsAround ly saying preposition I46
    tagsAround ly verb . I26
    tagsAround ly verb ing C28
    tagsAround ly verb other C4
    tagsAround ly verb preposition I21C-8
    tagsAround mixed [ name C13
    tagsAround mixed conjunction adverb O31
    tagsAround mixed conjunction he O-36I19
    tagsAround mixed conjunction name I-155
    tagsAround mixed conjunction saying I63
    tagsAround mixed determiner name S107
    tagsAround mixed ing determiner O101
    tagsAround mixed ing preposition C6
    tagsAround mixed name name I-6S39
    tagsAround mixed name preposition O37
    tagsAround mixed name saying S50
    tagsAround mixed preposition ing O18
    tagsAround name $ number O-14S41
    tagsAround name ( name O-5S17
    tagsAround name ( number O80
    tagsAround name ) , O-19I7S16
    tagsAround name ) . O-49S25
    tagsAround name ) other O-10I34
    tagsAround name , al O21
    tagsAround name , auxiliary S8
    tagsAround name , calendar O84
    tagsAround name , conjunction S11
    tagsAround name , determiner S17
    tagsAround name , function O4S-5
    tagsAround name , he O11
    tagsAround name , it O4
    tagsAround name , judging O27
    tagsAround name , name I6C25S26
    tagsAround name , not O-6
    tagsAround name , organisation O16
    tagsAround name , people O75
    tagsAround name , relative O-11S6
    tagsAround name , role O-19S15
    tagsAround name , s O11S-50
    tagsAround name , saying O11
    tagsAround name , sayingParticiple O-10C29S-167
    tagsAround name , that S8
    tagsAround name - conjunction O25I-10
    tagsAround name - determiner O269
    tagsAround name - preposition O135
    tagsAround name - verb O-59
    tagsAround name . # O10
    tagsAround name . ) O-209S65
    tagsAround name . , O-37S60
    tagsAround name . ] O-25C40
    tagsAround name . name S11
    tagsAround name . other O-38S118
    tagsAround name / name S12
    tagsAround name : direct O9
    tagsAround name : name C21
    tagsAround name : oblique C8
    tagsAround name adverb , O-13S5
    tagsAround name adverb auxiliary O9C4
    tagsAround name adverb ly C9
    tagsAround name adverb preposition C6
    tagsAround name adverb verb O13I-39
    tagsAround name al ing O-7S5
    tagsAround name al preposition I32
    tagsAround name al role I44S-5
    tagsAround name al tion S-6
    tagsAround name auxiliary determiner C-5
    tagsAround name auxiliary ed O5
    tagsAround name auxiliary name C54
    tagsAround name auxiliary not O16C-39
    tagsAround name auxiliary oblique O23
    tagsAround name auxiliary preposition I67
    tagsAround name auxiliary s C22
    tagsAround name calendar , I22
    tagsAround name calendar conjunction O60
    tagsAround name calendar other I178
    tagsAround name conjunction auxiliary O77I-112
    tagsAround name conjunction he B64I-68
    tagsAround name conjunction judging O24I-99
    tagsAround name conjunction name B19S6
    tagsAround name conjunction oblique O-15B4S11
    tagsAround name conjunction relative O11
    tagsAround name conjunction saying O8I-6
    tagsAround name conjunction sayingParticiple O42
    tagsAround name determiner ly O53
    tagsAround name determiner name I-34S20
    tagsAround name determiner other B43S-85
    tagsAround name determiner preposition B126
    tagsAround name determiner time I6
    tagsAround name direct # B7I-4
    tagsAround name document , O-35S6
    tagsAround name document . O19I-6S9
    tagsAround name document auxiliary I79
    tagsAround name document ing I16
    tagsAround name document it S13
    tagsAround name document organisation O14
    tagsAround name ed . I-57C192
    tagsAround name ed conjunction C53
    tagsAround name ed determiner C-21
    tagsAround name ed name C-14
    tagsAround name ed oblique O51
    tagsAround name he auxiliary B56
    tagsAround name ing determiner S8
    tagsAround name ing name O-46I83
    tagsAround name ing preposition C-5
    tagsAround name ive other I-13
    tagsAround name judging , I34
    tagsAround name judging name O-41C10
    tagsAround name judging oblique O72C-17
    tagsAround name judging other I14
    tagsAround name judging preposition C6
    tagsAround name ly auxiliary O28
    tagsAround name ly other O5
    tagsAround name ly preposition I-6
    tagsAround name name & O12
    tagsAround name name ) O6I-4
    tagsAround name name - I7
    tagsAround name name . O6C13
    tagsAround name name : O4S18
    tagsAround name name auxiliary I4
    tagsAround name name calendar O-11I7
    tagsAround name name direct I107
    tagsAround name name he O103
    tagsAround name name it S12
    tagsAround name name judging O11S-5
    tagsAround name name name O11B113I4C27S-11
    tagsAround name name number O-12
    tagsAround name name other C-4S14
    tagsAround name name preposition I5C38
    tagsAround name name role S-5
    tagsAround name name saying I-13S7
    tagsAround name name sayingParticiple I22
    tagsAround name name tion I37
    tagsAround name name utterance O-4
    tagsAround name name verb I22
    tagsAround name name — I10
    tagsAround name not verb I140
    tagsAround name number al O49
    tagsAround name number other S-47
    tagsAround name oblique adverb O426
    tagsAround name oblique auxiliary S5
    tagsAround name organisation , O-11I34
    tagsAround name organisation . C65S40
    tagsAround name organisation other O17
    tagsAround name organisation s I17
    tagsAround name organisation saying S22
    tagsAround name other . I-5S7
    tagsAround name other adverb I63
    tagsAround name other al O10
    tagsAround name other conjunction S-48
    tagsAround name other document S-72
    tagsAround name other ed O22I-26
    tagsAround name other judging O31I81
    tagsAround name other not C18
    tagsAround name other organisation C73
    tagsAround name other other C116
    tagsAround name other preposition C28S-58
    tagsAround name other relative I50S-99
    tagsAround name other saying C60
    tagsAround name other time O4
    tagsAround name other verb I6S-8
    tagsAround name people , S5
    tagsAround name people . O40I-4
    tagsAround name people adverb I14
    tagsAround name people ed I13
    tagsAround name people preposition I23C74
    tagsAround name people relative O23S-10
    tagsAround name people saying I34
    tagsAround name people verb O16
    tagsAround name preposition adverb C32
    tagsAround name preposition calendar O44C-143S-189
    tagsAround name preposition determiner B20C-6
    tagsAround name preposition ing B149
    tagsAround name preposition ive I15
    tagsAround name preposition mixed B93
    tagsAround name preposition name B7I-9C-6
    tagsAround name preposition oblique O7B10I-11
    tagsAround name preposition other B41C8S-33
    tagsAround name preposition role I75
    tagsAround name preposition s I-31C33
    tagsAround name preposition saying S-6
    tagsAround name preposition verb O-11B14
    tagsAround name relative other O-72S81
    tagsAround name relative verb I-4
    tagsAround name role , I-27S6
    tagsAround name role . S45
    tagsAround name role other I7
    tagsAround name role preposition I14
    tagsAround name role relative O11S-24
    tagsAround name role s S12
    tagsAround name role verb I8
    tagsAround name s calendar O-5
    tagsAround name s conjunction I13
    tagsAround name s determiner C7
    tagsAround name s ly O74
    tagsAround name s name C28
    tagsAround name s organisation I34
    tagsAround name s other I-11
    tagsAround name s preposition I4C11
    tagsAround name saying , O-20
    tagsAround name saying . O-14C13S-16
    tagsAround name saying auxiliary I-5
    tagsAround name saying determiner O78
    tagsAround name saying direct I22
    tagsAround name saying he I13
    tagsAround name saying name O16C7
    tagsAround name saying oblique O69I4C-18
    tagsAround name saying other C5
    tagsAround name saying preposition I6C-4S-5
    tagsAround name saying they I45C-18
    tagsAround name saying verb C-16
    tagsAround name sayingParticiple determiner C-35
    tagsAround name scare sayingParticiple O44
    tagsAround name that determiner B72
    tagsAround name that he B4
    tagsAround name that judging S83
    tagsAround name that name B69I-13
    tagsAround name tion - O-13
    tagsAround name tion . O9I-5
    tagsAround name tion conjunction O-15
    tagsAround name tion preposition I7
    tagsAround name tion s I-11
    tagsAround name tion verb I5
    tagsAround name title conjunction O31
    tagsAround name utterance . I5
    tagsAround name utterance ly I167
    tagsAround name utterance verb O-137C4
    tagsAround name verb , I-4
    tagsAround name verb calendar S17
    tagsAround name verb ed C5
    tagsAround name verb function C30
    tagsAround name verb ing I-4
    tagsAround name verb it O-23
    tagsAround name verb judging C60
    tagsAround name verb name O17S-8
    tagsAround name verb oblique O6
    tagsAround name verb other I-5
    tagsAround name verb sayingParticiple C6
    tagsAround name verb that C5
    tagsAround name ± determiner S24
    tagsAround name — name O9
    tagsAround name ― name O32
    tagsAround name ⁄ number I16
    tagsAround naming oblique preposition B4
    tagsAround naming preposition other C10
    tagsAround not adverb preposition I142
    tagsAround not auxiliary determiner O78
    tagsAround not conjunction he O68
    tagsAround not ed , C173
    tagsAround not ed . I88
    tagsAround not ed preposition S126
    tagsAround not ing determiner O90
    tagsAround not other , I7
    tagsAround not other . O7
    tagsAround not other conjunction C-6
    tagsAround not other preposition O14
    tagsAround not other verb S11
    tagsAround not preposition determiner O-10S25
    tagsAround not preposition oblique I15
    tagsAround not preposition other I18
    tagsAround not preposition verb I30
    tagsAround not s , I42
    tagsAround not s conjunction I19
    tagsAround not s determiner C48
    tagsAround not verb determiner C6
    tagsAround not verb preposition I11
    tagsAround number % , O-15I18
    tagsAround number % preposition I4
    tagsAround number , auxiliary S70
    tagsAround number , determiner O24
    tagsAround number , judging S5
    tagsAround number , number O-35I24
    tagsAround number , relative S9
    tagsAround number , saying O26
    tagsAround number / number I22
    tagsAround number al organisation O30
    tagsAround number conjunction $ O-8I22
    tagsAround number conjunction conjunction O22
    tagsAround number conjunction number S4
    tagsAround number determiner time I6
    tagsAround number document verb I70
    tagsAround number judging , I4
    tagsAround number judging . O-10I72
    tagsAround number name , O-11
    tagsAround number name ed O-115S27
    tagsAround number name other I17
    tagsAround number number preposition C8
    tagsAround number organisation , O-90
    tagsAround number organisation . O19
    tagsAround number other . O83
    tagsAround number other ing O-43
    tagsAround number other preposition I13S-6
    tagsAround number other s I57
    tagsAround number people . O8
    tagsAround number people relative O6
    tagsAround number people verb I21
    tagsAround number preposition name I4
    tagsAround number preposition number O-7S22
    tagsAround number preposition oblique I-139
    tagsAround number preposition other C4
    tagsAround number role name I192
    tagsAround number s . O31I-22
    tagsAround number that verb B39
    tagsAround number time , O6
    tagsAround number time . O-8I10
    tagsAround number time auxiliary S47
    tagsAround number time conjunction I234
    tagsAround number tion , I29
    tagsAround oblique , determiner I-8
    tagsAround oblique , name O19
    tagsAround oblique adverb other C123
    tagsAround oblique al organisation O15I-76
    tagsAround oblique al other O15
    tagsAround oblique al preposition O-108C37
    tagsAround oblique auxiliary not O7
    tagsAround oblique document other I164
    tagsAround oblique ed preposition O-38
    tagsAround oblique function people O7
    tagsAround oblique function s O4I-12
    tagsAround oblique ing . I5
    tagsAround oblique ing preposition I80
    tagsAround oblique ive other I-5
    tagsAround oblique judging other O4
    tagsAround oblique judging preposition O-10
    tagsAround oblique judging verb O123
    tagsAround oblique name . O-38
    tagsAround oblique name name I-25S22
    tagsAround oblique organisation auxiliary S13
    tagsAround oblique organisation ed S118
    tagsAround oblique organisation judging O15S-6
    tagsAround oblique organisation s O67I-23
    tagsAround oblique organisation saying S45
    tagsAround oblique other document I-15
    tagsAround oblique other judging I-14
    tagsAround oblique other name O37
    tagsAround oblique other organisation O-20
    tagsAround oblique other other O5
    tagsAround oblique other preposition C13S-79
    tagsAround oblique other s I-9C74S22
    tagsAround oblique other that I10
    tagsAround oblique other time O-62
    tagsAround oblique people . I16
    tagsAround oblique people preposition O61I-12
    tagsAround oblique preposition . I117
    tagsAround oblique preposition determiner B9
    tagsAround oblique preposition ing O-40
    tagsAround oblique preposition name O40
    tagsAround oblique preposition number I53
    tagsAround oblique preposition oblique I-57
    tagsAround oblique preposition preposition O13
    tagsAround oblique preposition s C35
    tagsAround oblique preposition tion I-9
    tagsAround oblique role , I4
    tagsAround oblique role name O42S-29
    tagsAround oblique role verb O31
    tagsAround oblique s , O-97I10
    tagsAround oblique s - O-16I75
    tagsAround oblique s ing C68
    tagsAround oblique s other I5
    tagsAround oblique s preposition O6I-8C10
    tagsAround oblique s — I86
    tagsAround oblique saying , O27
    tagsAround oblique saying . O49
    tagsAround oblique saying conjunction I107
    tagsAround oblique saying preposition C14
    tagsAround oblique time preposition I6
    tagsAround oblique tion preposition O-6C13
    tagsAround oblique utterance preposition C10
    tagsAround oblique utterance verb I14
    tagsAround oblique verb name O7
    tagsAround organisation , auxiliary O-5
    tagsAround organisation , ed S74
    tagsAround organisation , name O9
    tagsAround organisation , preposition O31I-5
    tagsAround organisation , saying S85
    tagsAround organisation - determiner O37
    tagsAround organisation . # O-15
    tagsAround organisation . name O38
    tagsAround organisation auxiliary ly O9
    tagsAround organisation auxiliary saying C47
    tagsAround organisation auxiliary verb I-49
    tagsAround organisation calendar preposition O7
    tagsAround organisation conjunction determiner O-91S5
    tagsAround organisation conjunction judging O12
    tagsAround organisation conjunction oblique I15
    tagsAround organisation conjunction preposition O75I-15
    tagsAround organisation determiner organisation O5
    tagsAround organisation ed preposition O12S-11
    tagsAround organisation ing other C50
    tagsAround organisation judging name C-90S4
    tagsAround organisation name preposition I-9
    tagsAround organisation naming preposition I122
    tagsAround organisation other conjunction O7
    tagsAround organisation other organisation I7
    tagsAround organisation other other C86
    tagsAround organisation other people O140
    tagsAround organisation other preposition C-4
    tagsAround organisation other s O-11S10
    tagsAround organisation other verb I117
    tagsAround organisation people ed I16
    tagsAround organisation people that S46
    tagsAround organisation people — O101
    tagsAround organisation preposition determiner B53I12S-6
    tagsAround organisation preposition organisation I21
    tagsAround organisation preposition other B-24
    tagsAround organisation preposition role O-75
    tagsAround organisation preposition s O-14I5
    tagsAround organisation role verb O63
    tagsAround organisation s , O17
    tagsAround organisation s conjunction I9
    tagsAround organisation s other O-15
    tagsAround organisation s verb I100
    tagsAround organisation saying determiner O79C-63
    tagsAround organisation that s S29
    tagsAround organisation that verb S57
    tagsAround organisation tion preposition O-18I63
    tagsAround organisation verb ed C26
    tagsAround organisation verb ing O72
    tagsAround organisation verb ly C5
    tagsAround organisation verb preposition I-143C8
    tagsAround organisation verb that O226
    tagsAround other , auxiliary I-26
    tagsAround other , determiner O109I11
    tagsAround other , ed C30S70
    tagsAround other , he O28
    tagsAround other , judging I-28S40
    tagsAround other , ly S6
    tagsAround other , name O43S16
    tagsAround other , number O-57S5
    tagsAround other , oblique O50
    tagsAround other , other I6
    tagsAround other , preposition O4
    tagsAround other , tion O-22I18
    tagsAround other - - S48
    tagsAround other - name O46
    tagsAround other - other I-25
    tagsAround other . # O5
    tagsAround other . direct O-13I5
    tagsAround other . it I4
    tagsAround other : # C115
    tagsAround other : conjunction O167
    tagsAround other : determiner O6
    tagsAround other : he O9
    tagsAround other : oblique I40
    tagsAround other adverb . O-5I5
    tagsAround other adverb determiner I-5
    tagsAround other adverb s C17
    tagsAround other al . O-18
    tagsAround other al other O13
    tagsAround other al preposition I-55C175
    tagsAround other auxiliary determiner O24
    tagsAround other auxiliary other B11I-53
    tagsAround other auxiliary verb I-18C8
    tagsAround other calendar preposition O13I-6
    tagsAround other calendar time I9
    tagsAround other conjunction , I-7
    tagsAround other conjunction al O10I-57
    tagsAround other conjunction auxiliary O39I-4
    tagsAround other conjunction document I44
    tagsAround other conjunction ed O67
    tagsAround other conjunction he B13C52
    tagsAround other conjunction ing O6
    tagsAround other conjunction judging O38
    tagsAround other conjunction ly O4
    tagsAround other conjunction name C71S-182
    tagsAround other conjunction other C30S11
    tagsAround other conjunction preposition O5I-5
    tagsAround other conjunction role I-89
    tagsAround other conjunction s O36I-19
    tagsAround other conjunction saying O42I-27
    tagsAround other conjunction they B-8
    tagsAround other conjunction verb O59I-15
    tagsAround other determiner ing C4
    tagsAround other determiner ive C10
    tagsAround other determiner ly I6
    tagsAround other determiner name S27
    tagsAround other determiner preposition O4
    tagsAround other determiner role O-74I9
    tagsAround other determiner s O44B-4
    tagsAround other determiner saying O-5
    tagsAround other determiner tion I-82C10
    tagsAround other determiner utterance B62
    tagsAround other document , O-48
    tagsAround other document preposition O-19C7
    tagsAround other ed . I31
    tagsAround other ed ly O7
    tagsAround other ed number O214
    tagsAround other ed other I-62C116
    tagsAround other ed preposition C124
    tagsAround other he auxiliary B81I-11
    tagsAround other he s S15
    tagsAround other ing , S228
    tagsAround other ing al B4
    tagsAround other ing it I17
    tagsAround other ing organisation I-34
    tagsAround other ing preposition O4
    tagsAround other ing s S45
    tagsAround other ing that O-19
    tagsAround other it other B16
    tagsAround other ive s O4
    tagsAround other judging preposition C32
    tagsAround other ly . I33
    tagsAround other ly preposition I-5
    tagsAround other name , O7
    tagsAround other name adverb S140
    tagsAround other name conjunction O-52
    tagsAround other name ed S88
    tagsAround other name ing S54
    tagsAround other name organisation I55S-108
    tagsAround other name people I7S-42
    tagsAround other name preposition O-30S16
    tagsAround other name s B19
    tagsAround other name verb B73
    tagsAround other not preposition B-13C5
    tagsAround other number , O-16I124
    tagsAround other number . O140
    tagsAround other number number I49
    tagsAround other oblique , I20
    tagsAround other oblique . B11
    tagsAround other oblique auxiliary I41
    tagsAround other oblique determiner B43
    tagsAround other oblique function O11I-19
    tagsAround other oblique judging I-9S62
    tagsAround other oblique tion O-14
    tagsAround other organisation . I4S-7
    tagsAround other organisation adverb I17
    tagsAround other organisation preposition C10
    tagsAround other organisation saying O9
    tagsAround other organisation that I6
    tagsAround other organisation verb O-143I19
    tagsAround other other ( O-63
    tagsAround other other . C4
    tagsAround other other auxiliary I4
    tagsAround other other calendar C168
    tagsAround other other document I9
    tagsAround other other he I4
    tagsAround other other judging S117
    tagsAround other other name B43
    tagsAround other other not O70
    tagsAround other other other B12C-27S9
    tagsAround other other people I-39
    tagsAround other other preposition O4B-5
    tagsAround other other role S59
    tagsAround other other s B43C-19
    tagsAround other other saying S6
    tagsAround other other that I15
    tagsAround other other they I124
    tagsAround other people , I-21
    tagsAround other people other O-7S58
    tagsAround other preposition . C43
    tagsAround other preposition calendar C18
    tagsAround other preposition conjunction C24
    tagsAround other preposition determiner B-9
    tagsAround other preposition ed I-52C5
    tagsAround other preposition function I7
    tagsAround other preposition ing I-5C18
    tagsAround other preposition judging O8I-74
    tagsAround other preposition ly C48
    tagsAround other preposition name B-49
    tagsAround other preposition number O8I-8
    tagsAround other preposition oblique B-83
    tagsAround other preposition other S35
    tagsAround other preposition role C23
    tagsAround other preposition s B6
    tagsAround other preposition saying B-13
    tagsAround other preposition that S38
    tagsAround other preposition time O-33I68
    tagsAround other preposition tion S88
    tagsAround other preposition title O-43C10
    tagsAround other preposition utterance O13
    tagsAround other preposition verb O5C-38
    tagsAround other relative saying S13
    tagsAround other relative verb O-64S6
    tagsAround other role , S9
    tagsAround other role al I29
    tagsAround other role auxiliary O-23I32
    tagsAround other role organisation O6
    tagsAround other role people I9
    tagsAround other role preposition C6
    tagsAround other role role O59
    tagsAround other role s O-32I8
    tagsAround other role verb I11
    tagsAround other s ) O61
    tagsAround other s , I4
    tagsAround other s determiner C97
    tagsAround other s other O14I-8
    tagsAround other s people O33
    tagsAround other s preposition B9I4
    tagsAround other s s I4
    tagsAround other saying , S16
    tagsAround other saying name O7C-39
    tagsAround other saying s O-101
    tagsAround other saying they C-15
    tagsAround other that , O91
    tagsAround other that adverb B38
    tagsAround other that auxiliary I13
    tagsAround other that ed I11
    tagsAround other that ing I18
    tagsAround other that ly O7
    tagsAround other that name B4
    tagsAround other that oblique I-31
    tagsAround other that organisation B49
    tagsAround other that other C8S18
    tagsAround other that preposition I-23
    tagsAround other that verb S103
    tagsAround other they auxiliary B61I-7
    tagsAround other they other I49
    tagsAround other they verb B19
    tagsAround other time , C19
    tagsAround other time . S53
    tagsAround other time auxiliary S35
    tagsAround other time judging S-28
    tagsAround other time preposition C9
    tagsAround other time saying O41
    tagsAround other time that O92C-6
    tagsAround other tion , I14
    tagsAround other tion other S36
    tagsAround other tion preposition C6
    tagsAround other tion that O-151
    tagsAround other utterance calendar C148
    tagsAround other utterance preposition C8
    tagsAround other verb , O-82C42
    tagsAround other verb adverb O6
    tagsAround other verb determiner O116I-15C-5
    tagsAround other verb function O134I-25
    tagsAround other verb ing C45
    tagsAround other verb ly I-7C11
    tagsAround other verb not I-7
    tagsAround other verb other I-23C49
    tagsAround other verb s I-77C37
    tagsAround other verb verb C19
    tagsAround other work preposition S48
    tagsAround other — adverb O195
    tagsAround other — conjunction O4
    tagsAround other — ing O6
    tagsAround people ( determiner O38
    tagsAround people , auxiliary O50
    tagsAround people , ed O12
    tagsAround people , other O56
    tagsAround people , people O-12
    tagsAround people , preposition S86
    tagsAround people , relative O147
    tagsAround people , saying O11
    tagsAround people , verb O-14I6
    tagsAround people adverb verb O12
    tagsAround people conjunction determiner S-7
    tagsAround people conjunction ed O70
    tagsAround people conjunction ing O7
    tagsAround people conjunction name I-27S25
    tagsAround people ed name C141
    tagsAround people ed preposition O34S-10
    tagsAround people ing determiner S104
    tagsAround people ing preposition O-22I36
    tagsAround people name name O18
    tagsAround people other conjunction I156
    tagsAround people other determiner O-11C81
    tagsAround people other ly O14
    tagsAround people other oblique C-24
    tagsAround people other preposition C5
    tagsAround people preposition determiner B161S24
    tagsAround people preposition function O-64I6
    tagsAround people preposition oblique B125
    tagsAround people relative auxiliary O-25
    tagsAround people relative ed I13
    tagsAround people relative judging S6
    tagsAround people relative other S4
    tagsAround people s , O4
    tagsAround people s preposition C63
    tagsAround people saying . C-9
    tagsAround people saying name I27
    tagsAround people saying verb C85
    tagsAround people that determiner B81
    tagsAround people that other O20
    tagsAround people verb adverb O36
    tagsAround people verb ed O8
    tagsAround people verb ing O25C-10
    tagsAround people verb ly O70
    tagsAround people verb preposition O11C-87
    tagsAround people verb saying C59
    tagsAround preposition $ number C55
    tagsAround preposition , conjunction O-104
    tagsAround preposition adverb , I25
    tagsAround preposition adverb . O12
    tagsAround preposition adverb ing O-39
    tagsAround preposition adverb name C13
    tagsAround preposition adverb oblique O33
    tagsAround preposition adverb verb O-25
    tagsAround preposition al organisation I-15C34
    tagsAround preposition al other O4B-4
    tagsAround preposition al s B11S5
    tagsAround preposition al tion I-26
    tagsAround preposition auxiliary preposition O26
    tagsAround preposition auxiliary verb I23
    tagsAround preposition calendar , I5
    tagsAround preposition calendar . O-4I5S8
    tagsAround preposition calendar conjunction I4
    tagsAround preposition calendar determiner O14
    tagsAround preposition calendar ed O84
    tagsAround preposition calendar judging O134
    tagsAround preposition calendar number I6
    tagsAround preposition calendar other O-29
    tagsAround preposition calendar preposition C12S7
    tagsAround preposition calendar saying O8
    tagsAround preposition calendar time O-5C7S9
    tagsAround preposition conjunction determiner O-63B9I-16S27
    tagsAround preposition conjunction it B50
    tagsAround preposition conjunction ly B87
    tagsAround preposition conjunction name O-5B20
    tagsAround preposition conjunction oblique O5I-13
    tagsAround preposition conjunction other O-86B56
    tagsAround preposition conjunction preposition B-7C36S4
    tagsAround preposition conjunction verb B-7
    tagsAround preposition determiner $ O-93B29
    tagsAround preposition determiner adverb C81
    tagsAround preposition determiner al B7
    tagsAround preposition determiner auxiliary I4
    tagsAround preposition determiner conjunction O-8I19
    tagsAround preposition determiner determiner B-40I7
    tagsAround preposition determiner direct B45
    tagsAround preposition determiner document S-5
    tagsAround preposition determiner ed S25
    tagsAround preposition determiner ly B-5
    tagsAround preposition determiner naming B81
    tagsAround preposition determiner number C23
    tagsAround preposition determiner organisation C6
    tagsAround preposition determiner people B-14
    tagsAround preposition determiner preposition B-9S64
    tagsAround preposition determiner relative I-54
    tagsAround preposition determiner role B37
    tagsAround preposition determiner s B-10C23
    tagsAround preposition determiner saying C6
    tagsAround preposition determiner scare B31
    tagsAround preposition determiner utterance B17I-6C5
    tagsAround preposition determiner verb I-42C65
    tagsAround preposition direct name I-7
    tagsAround preposition document determiner O-24I53
    tagsAround preposition ed other O-15I18
    tagsAround preposition ed preposition C19
    tagsAround preposition function . I13
    tagsAround preposition function conjunction I13
    tagsAround preposition function determiner S-4
    tagsAround preposition function name S148
    tagsAround preposition function other B11I-11
    tagsAround preposition he ed S26
    tagsAround preposition he judging S40
    tagsAround preposition he s I17
    tagsAround preposition he saying I18S-28
    tagsAround preposition he verb O9I-19
    tagsAround preposition ing , O-63I56
    tagsAround preposition ing . O-9
    tagsAround preposition ing conjunction I-23C199
    tagsAround preposition ing determiner B16I11
    tagsAround preposition ing document O31
    tagsAround preposition ing name O-10B21C64S13
    tagsAround preposition ing oblique O-43B22
    tagsAround preposition ing preposition O-45B40C15S21
    tagsAround preposition ing s B-10I-11S4
    tagsAround preposition ing that I-56C123
    tagsAround preposition ing verb I15
    tagsAround preposition it , B18
    tagsAround preposition it . B8
    tagsAround preposition it conjunction B24
    tagsAround preposition it other S76
    tagsAround preposition it preposition I51
    tagsAround preposition it s O79
    tagsAround preposition ive s C152
    tagsAround preposition judging name C-33
    tagsAround preposition judging other I6
    tagsAround preposition judging preposition C8
    tagsAround preposition ly determiner S104
    tagsAround preposition ly ing C111
    tagsAround preposition ly ive O59
    tagsAround preposition mixed # O20
    tagsAround preposition mixed preposition I5
    tagsAround preposition name ) O-62S4
    tagsAround preposition name , I6S-9
    tagsAround preposition name . O-5B35S-11
    tagsAround preposition name : C-42
    tagsAround preposition name adverb O-25
    tagsAround preposition name conjunction O-12S14
    tagsAround preposition name determiner I169
    tagsAround preposition name ed S6
    tagsAround preposition name function S103
    tagsAround preposition name ing I4S4
    tagsAround preposition name it O-16
    tagsAround preposition name judging B36
    tagsAround preposition name mixed O164
    tagsAround preposition name name C9
    tagsAround preposition name other B5C-152S16
    tagsAround preposition name preposition C4S5
    tagsAround preposition name relative S-23
    tagsAround preposition name role O10
    tagsAround preposition name s B10
    tagsAround preposition name saying O-38B47I25
    tagsAround preposition name utterance S116
    tagsAround preposition name verb S17
    tagsAround preposition name — O-5
    tagsAround preposition name ― I10
    tagsAround preposition not determiner O-48I10
    tagsAround preposition not other I32
    tagsAround preposition not verb B22
    tagsAround preposition number name B10S-17
    tagsAround preposition number other S11
    tagsAround preposition number preposition S-10
    tagsAround preposition oblique , O-4S17
    tagsAround preposition oblique . O-15B48
    tagsAround preposition oblique adverb O-6
    tagsAround preposition oblique al B-71S19
    tagsAround preposition oblique calendar O-46
    tagsAround preposition oblique conjunction O-71B69
    tagsAround preposition oblique ed B111
    tagsAround preposition oblique ive O14I-55
    tagsAround preposition oblique mixed I-44
    tagsAround preposition oblique name C24
    tagsAround preposition oblique number O36
    tagsAround preposition oblique organisation C73
    tagsAround preposition oblique other S-9
    tagsAround preposition oblique people I43
    tagsAround preposition oblique preposition C4
    tagsAround preposition oblique role O19B5S-9
    tagsAround preposition oblique s C-8S27
    tagsAround preposition oblique saying S5
    tagsAround preposition oblique tion O-15B60S137
    tagsAround preposition oblique verb B46
    tagsAround preposition organisation , S-6
    tagsAround preposition organisation . I57
    tagsAround preposition organisation other B51
    tagsAround preposition organisation people S11
    tagsAround preposition organisation preposition I15S-8
    tagsAround preposition organisation s S55
    tagsAround preposition other , B10S-9
    tagsAround preposition other . B21
    tagsAround preposition other al O5
    tagsAround preposition other calendar I15
    tagsAround preposition other conjunction B12I-20
    tagsAround preposition other determiner B-49
    tagsAround preposition other document S60
    tagsAround preposition other ing S108
    tagsAround preposition other judging I-12
    tagsAround preposition other number I58
    tagsAround preposition other oblique C5
    tagsAround preposition other organisation B17
    tagsAround preposition other other B23S59
    tagsAround preposition other preposition B22S-29
    tagsAround preposition other relative S5
    tagsAround preposition other role I-22
    tagsAround preposition other s B46
    tagsAround preposition other that I6
    tagsAround preposition other time O16
    tagsAround preposition other tion B10
    tagsAround preposition other — I28
    tagsAround preposition people . O-47I22
    tagsAround preposition people other S4
    tagsAround preposition people preposition S43
    tagsAround preposition people relative I7
    tagsAround preposition people that S139
    tagsAround preposition people verb S24
    tagsAround preposition preposition determiner B55C8S22
    tagsAround preposition preposition function O92
    tagsAround preposition preposition ly C13
    tagsAround preposition preposition other C4
    tagsAround preposition preposition s I-7
    tagsAround preposition preposition sayingParticiple C4
    tagsAround preposition relative auxiliary B172
    tagsAround preposition relative determiner O99
    tagsAround preposition relative he I4
    tagsAround preposition relative other I64
    tagsAround preposition relative people I79
    tagsAround preposition relative preposition I6
    tagsAround preposition role . I6
    tagsAround preposition role determiner C132
    tagsAround preposition role other I5
    tagsAround preposition role people O-128S74
    tagsAround preposition role preposition S-35
    tagsAround preposition role s B8
    tagsAround preposition role tion I12
    tagsAround preposition s . B13
    tagsAround preposition s auxiliary I86
    tagsAround preposition s conjunction B4C91S5
    tagsAround preposition s determiner I5
    tagsAround preposition s ed I5
    tagsAround preposition s function I-6
    tagsAround preposition s he B199
    tagsAround preposition s ing O32I-10
    tagsAround preposition s other S94
    tagsAround preposition s preposition B-7I-25C8
    tagsAround preposition s s B14I-25
    tagsAround preposition s verb S68
    tagsAround preposition saying , O-7
    tagsAround preposition saying . I13C-33
    tagsAround preposition saying name O38
    tagsAround preposition saying oblique I117
    tagsAround preposition saying preposition O-10I12
    tagsAround preposition saying that O-77B35
    tagsAround preposition saying verb I116
    tagsAround preposition sayingParticiple preposition O-5
    tagsAround preposition sayingParticiple that C-71
    tagsAround preposition scare verb B177
    tagsAround preposition that other B-47I21
    tagsAround preposition that verb O74
    tagsAround preposition tion conjunction B68
    tagsAround preposition tion organisation I19
    tagsAround preposition tion preposition C36
    tagsAround preposition title determiner O20
    tagsAround preposition utterance . O-38
    tagsAround preposition utterance conjunction C13
    tagsAround preposition utterance other C21
    tagsAround preposition utterance preposition O41B18I-5
    tagsAround preposition verb adverb I76
    tagsAround preposition verb determiner B6C-40S13
    tagsAround preposition verb ed C6
    tagsAround preposition verb function I19
    tagsAround preposition verb other O47
    tagsAround preposition verb preposition B21I4
    tagsAround preposition verb s I115
    tagsAround preposition verb saying O-10
    tagsAround preposition work . I64
    tagsAround preposition work determiner I9
    tagsAround relative adverb s S64
    tagsAround relative adverb verb S15
    tagsAround relative auxiliary function O20
    tagsAround relative auxiliary judging C-44
    tagsAround relative auxiliary not I6
    tagsAround relative auxiliary other S5
    tagsAround relative auxiliary verb S29
    tagsAround relative ed determiner O23
    tagsAround relative he judging S27
    tagsAround relative judging name O78
    tagsAround relative judging preposition S11
    tagsAround relative ly verb O-9I87
    tagsAround relative name adverb S69
    tagsAround relative name name S5
    tagsAround relative name people I29
    tagsAround relative name s S271
    tagsAround relative other s C78
    tagsAround relative other time O7
    tagsAround relative preposition determiner C195S-4
    tagsAround relative preposition oblique O162
    tagsAround relative s conjunction I15
    tagsAround relative s determiner C-8
    tagsAround relative s people O25
    tagsAround relative s preposition O41I-12
    tagsAround relative saying determiner C-17
    tagsAround relative saying ed C10
    tagsAround relative they auxiliary S74
    tagsAround relative verb adverb O-41I38
    tagsAround relative verb ing C-6
    tagsAround relative verb ly C38
    tagsAround relative verb number I71
    tagsAround relative verb other S37
    tagsAround relative verb preposition I-62
    tagsAround relative verb s O36
    tagsAround relative verb verb I-28
    tagsAround role , adverb O23I-83
    tagsAround role , auxiliary S-4
    tagsAround role , determiner O81
    tagsAround role , ed S25
    tagsAround role , ing O27
    tagsAround role , saying O-12
    tagsAround role , sayingParticiple O6
    tagsAround role - - O-5
    tagsAround role . name O5
    tagsAround role adverb preposition O22
    tagsAround role auxiliary ed I-9
    tagsAround role auxiliary preposition C18
    tagsAround role conjunction other I-7
    tagsAround role conjunction saying O76
    tagsAround role conjunction verb O46
    tagsAround role ed preposition C49
    tagsAround role ing preposition O21
    tagsAround role mixed # I-4
    tagsAround role organisation , O48
    tagsAround role organisation . O28
    tagsAround role organisation verb S77
    tagsAround role other preposition I8
    tagsAround role other role O35
    tagsAround role people verb S7
    tagsAround role preposition determiner I9C-32S12
    tagsAround role preposition ing O-29
    tagsAround role preposition name I-15S11
    tagsAround role preposition oblique I-13
    tagsAround role preposition other I-6
    tagsAround role relative auxiliary O-58
    tagsAround role relative saying I156
    tagsAround role role name O29
    tagsAround role role preposition I13
    tagsAround role s preposition I29
    tagsAround role saying people I12
    tagsAround role tion conjunction I7
    tagsAround role tion organisation O81
    tagsAround role verb oblique O6
    tagsAround role verb other C139
    tagsAround s ( preposition O53
    tagsAround s , auxiliary I-6S79
    tagsAround s , determiner O62
    tagsAround s , direct I32
    tagsAround s , he O33
    tagsAround s , ing O30I-9
    tagsAround s , ly O-77
    tagsAround s , name O-11S-6
    tagsAround s , other O-7I40
    tagsAround s , preposition S37
    tagsAround s , s I-22S70
    tagsAround s , sayingParticiple O31
    tagsAround s - determiner O92
    tagsAround s - name O46
    tagsAround s - verb O-4
    tagsAround s . # O5
    tagsAround s . name O5
    tagsAround s . they O-46I59
    tagsAround s adverb . O-10I31
    tagsAround s adverb preposition O63I-4
    tagsAround s auxiliary ed I-7
    tagsAround s auxiliary verb I-16C13
    tagsAround s calendar number O13
    tagsAround s conjunction adverb O182I-67
    tagsAround s conjunction auxiliary O15
    tagsAround s conjunction conjunction I113
    tagsAround s conjunction ed O55I-24
    tagsAround s conjunction ing O6
    tagsAround s conjunction judging O74
    tagsAround s conjunction name I-5
    tagsAround s conjunction other I-9S4
    tagsAround s conjunction preposition O6I-60
    tagsAround s conjunction saying O4
    tagsAround s determiner document C9
    tagsAround s determiner ing B6I-41
    tagsAround s determiner name S6
    tagsAround s determiner other I-14
    tagsAround s determiner utterance C146
    tagsAround s ed determiner O87
    tagsAround s ed other O13
    tagsAround s function preposition S37
    tagsAround s he verb O-4
    tagsAround s ing . I194
    tagsAround s ing other B59I-15
    tagsAround s it time O132I-29
    tagsAround s ly verb O-31
    tagsAround s mixed # B25
    tagsAround s name conjunction B5
    tagsAround s name name S6
    tagsAround s name other B17
    tagsAround s name preposition B27
    tagsAround s oblique other B46
    tagsAround s organisation other O25
    tagsAround s other . B95I-20
    tagsAround s other determiner O66I-39
    tagsAround s other ing O126
    tagsAround s other s B74
    tagsAround s other that C12
    tagsAround s other time O-42I18
    tagsAround s other verb I4
    tagsAround s preposition , I32
    tagsAround s preposition . I-20
    tagsAround s preposition adverb O67
    tagsAround s preposition al O5
    tagsAround s preposition calendar I14
    tagsAround s preposition conjunction C18
    tagsAround s preposition ed O-53I15
    tagsAround s preposition ing I-8
    tagsAround s preposition organisation O19I-6
    tagsAround s preposition other B-5I-17
    tagsAround s preposition people C22
    tagsAround s preposition relative I59
    tagsAround s preposition scare O-20
    tagsAround s preposition tion O-11
    tagsAround s preposition verb B-14I-10C9
    tagsAround s relative auxiliary O-4S28
    tagsAround s relative other O-62
    tagsAround s relative saying S61
    tagsAround s role name O69
    tagsAround s s , O8
    tagsAround s s other O55
    tagsAround s s preposition B51
    tagsAround s saying determiner O86
    tagsAround s that adverb O48
    tagsAround s that determiner O-5B37
    tagsAround s that he B8
    tagsAround s that other B-34C88
    tagsAround s that s B100
    tagsAround s that they I-51
    tagsAround s they other I-5
    tagsAround s verb function O80
    tagsAround s verb ing I-17
    tagsAround s verb oblique C148
    tagsAround s verb other I-30C49
    tagsAround s verb s O115
    tagsAround saying , auxiliary O9
    tagsAround saying , determiner I42
    tagsAround saying , direct O8I87
    tagsAround saying , it O20
    tagsAround saying , preposition I29
    tagsAround saying , s O18
    tagsAround saying , verb O13
    tagsAround saying . # I7
    tagsAround saying . direct O13
    tagsAround saying : # C-21
    tagsAround saying : direct C46
    tagsAround saying adverb . C78
    tagsAround saying adverb preposition O72
    tagsAround saying auxiliary other B32
    tagsAround saying auxiliary verb B10
    tagsAround saying calendar , C12
    tagsAround saying calendar . C236
    tagsAround saying calendar that O31
    tagsAround saying conjunction . B72
    tagsAround saying conjunction al O-86
    tagsAround saying conjunction he B-4I26
    tagsAround saying conjunction ly I34
    tagsAround saying conjunction s O11
    tagsAround saying conjunction saying O154
    tagsAround saying determiner document B-20C108S24
    tagsAround saying determiner function B6
    tagsAround saying determiner name O10B-11
    tagsAround saying determiner organisation B6I-5
    tagsAround saying determiner other S7
    tagsAround saying determiner people O49B-22
    tagsAround saying determiner role B-43
    tagsAround saying he auxiliary B7
    tagsAround saying he ed B166
    tagsAround saying he saying B34
    tagsAround saying he verb S7
    tagsAround saying ing determiner B14
    tagsAround saying ing s I8
    tagsAround saying it auxiliary B47
    tagsAround saying it preposition B18
    tagsAround saying it time O127
    tagsAround saying judging . C54
    tagsAround saying ly . C9
    tagsAround saying name , S19
    tagsAround saying name . S23
    tagsAround saying name : S6
    tagsAround saying name auxiliary B9
    tagsAround saying name calendar O71
    tagsAround saying name conjunction B-25
    tagsAround saying name determiner O28
    tagsAround saying name ed B120
    tagsAround saying name name B-22C17S30
    tagsAround saying name role S16
    tagsAround saying name s O7
    tagsAround saying name that O185
    tagsAround saying name verb B7
    tagsAround saying oblique , O72
    tagsAround saying oblique . O46
    tagsAround saying oblique conjunction O227
    tagsAround saying oblique he O40
    tagsAround saying oblique ing B4
    tagsAround saying oblique other B6
    tagsAround saying oblique preposition O81B-63
    tagsAround saying other , O-6C121
    tagsAround saying other calendar C6
    tagsAround saying other other B56I-16
    tagsAround saying other s O-28
    tagsAround saying other time O10
    tagsAround saying other verb B4
    tagsAround saying people , I117
    tagsAround saying people conjunction O42
    tagsAround saying people not O50
    tagsAround saying preposition calendar O82
    tagsAround saying preposition determiner O11B-19I14
    tagsAround saying preposition name O40C-4S-5
    tagsAround saying preposition oblique B-61
    tagsAround saying preposition other C8
    tagsAround saying preposition preposition O-13C4
    tagsAround saying preposition saying C13
    tagsAround saying preposition verb B23
    tagsAround saying relative name B53
    tagsAround saying s conjunction O-7I7
    tagsAround saying saying preposition I45
    tagsAround saying that , B63
    tagsAround saying that he B13
    tagsAround saying that mixed B-22
    tagsAround saying that name O10
    tagsAround saying that people I78
    tagsAround saying they auxiliary B-8
    tagsAround saying they ed B35
    tagsAround saying verb preposition S6
    tagsAround sayingParticiple determiner name I62
    tagsAround sayingParticiple determiner other O11
    tagsAround sayingParticiple determiner s O18B-112
    tagsAround sayingParticiple he ed B20
    tagsAround sayingParticiple it determiner B-4
    tagsAround sayingParticiple name preposition O171
    tagsAround sayingParticiple oblique other I39
    tagsAround sayingParticiple oblique people O15
    tagsAround sayingParticiple oblique s B11
    tagsAround sayingParticiple people preposition O92
    tagsAround sayingParticiple preposition name O8
    tagsAround sayingParticiple preposition other I15
    tagsAround sayingParticiple preposition s C41
    tagsAround sayingParticiple that determiner I7
    tagsAround scare judging preposition O113
    tagsAround scare other . I-21
    tagsAround that auxiliary auxiliary I-9
    tagsAround that auxiliary determiner O86
    tagsAround that auxiliary ly O29I-12
    tagsAround that auxiliary name O29
    tagsAround that auxiliary verb C18
    tagsAround that determiner ed I30
    tagsAround that determiner name O-10I8
    tagsAround that determiner other B17S16
    tagsAround that determiner preposition O113
    tagsAround that determiner saying S181
    tagsAround that ed determiner O-13C36
    tagsAround that he auxiliary I11
    tagsAround that he ed O-23S6
    tagsAround that he verb B14S4
    tagsAround that judging determiner I44
    tagsAround that judging name C83
    tagsAround that name , I5
    tagsAround that name auxiliary I12
    tagsAround that name conjunction I-9S58
    tagsAround that name ed S66
    tagsAround that name name O-50B6
    tagsAround that name s O-44S35
    tagsAround that name verb I-4S7
    tagsAround that other ly O58
    tagsAround that other name C153
    tagsAround that other oblique O11
    tagsAround that other people I-23S129
    tagsAround that other preposition C37
    tagsAround that other that O9
    tagsAround that preposition number O10I-4
    tagsAround that s auxiliary I16
    tagsAround that s name O-8C6
    tagsAround that s other O53
    tagsAround that s preposition I-17
    tagsAround that saying , O37
    tagsAround that verb , I40
    tagsAround that verb other I-11C30
    tagsAround they auxiliary - I6
    tagsAround they auxiliary function C173
    tagsAround they auxiliary preposition O5
    tagsAround they auxiliary verb C-104
    tagsAround they judging determiner O36
    tagsAround they judging other I172
    tagsAround they judging preposition I-16
    tagsAround they other preposition C4
    tagsAround they other that C20
    tagsAround they saying verb I10
    tagsAround they verb determiner O-43I43
    tagsAround they verb not O31I-9
    tagsAround time , auxiliary S11
    tagsAround time , name O13
    tagsAround time , relative O78
    tagsAround time , that O-14
    tagsAround time adverb . O-15
    tagsAround time auxiliary other C7
    tagsAround time name name S4
    tagsAround time other , O151
    tagsAround time other preposition O154
    tagsAround time preposition . I27
    tagsAround time preposition determiner B43
    tagsAround time preposition number O-53I17
    tagsAround time preposition oblique O48
    tagsAround time preposition other C10
    tagsAround time that preposition B8
    tagsAround tion , determiner O30
    tagsAround tion . # O4
    tagsAround tion . direct O-60I138
    tagsAround tion : name O21
    tagsAround tion conjunction name O24
    tagsAround tion conjunction s O26I-64
    tagsAround tion other auxiliary O-7
    tagsAround tion preposition calendar O-26I33
    tagsAround tion preposition determiner I5
    tagsAround tion preposition it I138
    tagsAround tion preposition name C-4S-48
    tagsAround tion preposition number I53
    tagsAround tion preposition oblique O-10C79
    tagsAround tion preposition other B70I-10
    tagsAround tion preposition preposition I-73
    tagsAround tion preposition role O89
    tagsAround tion preposition tion I141
    tagsAround tion s , O-61
    tagsAround tion s . O10I-5
    tagsAround tion s preposition I-20
    tagsAround title name name S19
    tagsAround utterance , name O17
    tagsAround utterance , verb I77
    tagsAround utterance adverb preposition O176
    tagsAround utterance determiner other B6
    tagsAround utterance he verb I15
    tagsAround utterance preposition calendar O236
    tagsAround utterance preposition conjunction O10
    tagsAround utterance preposition ing O250
    tagsAround utterance preposition name C-13
    tagsAround utterance preposition other B9C4
    tagsAround utterance preposition verb B10
    tagsAround utterance verb conjunction C-11
    tagsAround utterance verb determiner O44
    tagsAround utterance verb preposition O-6C27
    tagsAround verb , determiner O116
    tagsAround verb , he O-5I39
    tagsAround verb , people O14
    tagsAround verb adverb determiner O4
    tagsAround verb adverb ing O12C-4S5
    tagsAround verb adverb number I13
    tagsAround verb adverb oblique I72
    tagsAround verb al s O6
    tagsAround verb calendar , S44
    tagsAround verb calendar preposition S-18
    tagsAround verb conjunction ed O-11C25
    tagsAround verb conjunction other B51
    tagsAround verb determiner determiner I-6
    tagsAround verb determiner document O-25
    tagsAround verb determiner ed C-19
    tagsAround verb determiner mixed I30
    tagsAround verb determiner number S75
    tagsAround verb determiner other B-7S5
    tagsAround verb determiner role O6S-88
    tagsAround verb determiner s C16
    tagsAround verb determiner saying I-163
    tagsAround verb determiner sayingParticiple O18
    tagsAround verb determiner time O59
    tagsAround verb determiner utterance O-61C67
    tagsAround verb ed , O-17
    tagsAround verb ed - O-4C69
    tagsAround verb ed conjunction O-47C64
    tagsAround verb ed determiner O-20
    tagsAround verb ed other C20
    tagsAround verb ed preposition C10
    tagsAround verb function al O169
    tagsAround verb function naming C19
    tagsAround verb ing adverb O6
    tagsAround verb ing determiner B7
    tagsAround verb ing ly C18
    tagsAround verb ing name C-8
    tagsAround verb ing oblique I-5C10
    tagsAround verb it , C261
    tagsAround verb it time S4
    tagsAround verb judging ly I6
    tagsAround verb judging other C121
    tagsAround verb judging preposition I-6S117
    tagsAround verb ly ed C7
    tagsAround verb ly ing O34
    tagsAround verb ly verb I122
    tagsAround verb name , O8
    tagsAround verb name determiner O-36S7
    tagsAround verb name other S24
    tagsAround verb naming preposition C-20
    tagsAround verb not ed S19
    tagsAround verb not ly O9I-66
    tagsAround verb not other I-22
    tagsAround verb not preposition I6
    tagsAround verb number other O4
    tagsAround verb number s I12
    tagsAround verb oblique adverb O-7
    tagsAround verb oblique document O32
    tagsAround verb oblique function B18I-55
    tagsAround verb oblique other B7I6S41
    tagsAround verb oblique s S32
    tagsAround verb oblique utterance I56
    tagsAround verb organisation preposition I4
    tagsAround verb other auxiliary I133
    tagsAround verb other calendar O-5C58
    tagsAround verb other determiner O5
    tagsAround verb other function O30I-19
    tagsAround verb other he C10
    tagsAround verb other ing I-63
    tagsAround verb other not O28
    tagsAround verb other oblique O89
    tagsAround verb other other I-26C11
    tagsAround verb other preposition C8
    tagsAround verb other s O4I-5
    tagsAround verb other time S148
    tagsAround verb other tion C159
    tagsAround verb people preposition C181
    tagsAround verb preposition , I25
    tagsAround verb preposition al I-6C6
    tagsAround verb preposition calendar O-8I69S114
    tagsAround verb preposition determiner B-6C-11
    tagsAround verb preposition ed I-5
    tagsAround verb preposition ing O13I-46C-6
    tagsAround verb preposition judging C5
    tagsAround verb preposition name C-9
    tagsAround verb preposition not I4
    tagsAround verb preposition number S44
    tagsAround verb preposition oblique I34C-32
    tagsAround verb preposition organisation O-30C4
    tagsAround verb preposition people I100
    tagsAround verb preposition preposition O-4I56
    tagsAround verb preposition s S4
    tagsAround verb preposition sayingParticiple C5
    tagsAround verb preposition that O92
    tagsAround verb preposition verb B-52C7
    tagsAround verb s ing C43
    tagsAround verb s preposition B4C5
    tagsAround verb sayingParticiple name C18
    tagsAround verb sayingParticiple preposition O5
    tagsAround verb time preposition I53
    tagsAround verb verb , O-36C10
    tagsAround verb verb calendar O26
    tagsAround verb verb ed C5
    tagsAround verb verb preposition S10
    tagsAround we auxiliary other C50
    tagsAround – name name O-38S50
    tagsAround — auxiliary verb B148
    tagsAround — conjunction other O53
    tagsAround — determiner saying O115
    tagsAround — name name S18
    tagsAround — preposition name O-4
    tagsAround — preposition oblique I32
    tagsAround “ direct name I46
    tagsBefore # - O-8C123
    tagsBefore # adverb O17C-5S-69
    tagsBefore # auxiliary O112
    tagsBefore # conjunction O48S-63
    tagsBefore # determiner O4
    tagsBefore # direct O-4B75
    tagsBefore # function O-4B50S37
    tagsBefore # he B-72S49
    tagsBefore # it O12S-55
    tagsBefore # name B-9I31S9
    tagsBefore # number O6
    tagsBefore # preposition B19C5S-156
    tagsBefore # saying S31
    tagsBefore # that O47B-7
    tagsBefore # they B-10
    tagsBefore # “ B51
    tagsBefore # ” B22
    tagsBefore $ number I22
    tagsBefore % preposition I6
    tagsBefore & name I8
    tagsBefore ( $ O-12
    tagsBefore ( @ S4
    tagsBefore ( determiner B27I-22
    tagsBefore ( name C7
    tagsBefore ( number I6
    tagsBefore ( preposition I-8
    tagsBefore ( relative O-13
    tagsBefore ( scare I17
    tagsBefore ) , I19
    tagsBefore ) auxiliary O-9C61
    tagsBefore ) ing I29
    tagsBefore ) name I5
    tagsBefore ) other I9
    tagsBefore ) preposition O4
    tagsBefore , adverb B7C-33S-104
    tagsBefore , al O-11S41
    tagsBefore , auxiliary B149S-72
    tagsBefore , calendar B148
    tagsBefore , conjunction O7C-104S-171
    tagsBefore , determiner C-6S24
    tagsBefore , direct O-133B5I6
    tagsBefore , ed B23C94
    tagsBefore , first O7
    tagsBefore , function O-4B18S10
    tagsBefore , he O-6I22S12
    tagsBefore , ing B-80I7C77S-50
    tagsBefore , it B8S-5
    tagsBefore , judging O-9I12C37
    tagsBefore , ly B52
    tagsBefore , name O-14I10C-70S48
    tagsBefore , naming C65
    tagsBefore , not S7
    tagsBefore , oblique S16
    tagsBefore , organisation O-10B5
    tagsBefore , other I5C10
    tagsBefore , people O-16B22S45
    tagsBefore , preposition B46C-53S-175
    tagsBefore , relative C-24S6
    tagsBefore , role S5
    tagsBefore , s B32C64
    tagsBefore , saying O-60C22S-101
    tagsBefore , sayingParticiple O-31B-32I-7C55
    tagsBefore , scare I6
    tagsBefore , that B7
    tagsBefore , they B-4S9
    tagsBefore , tion O-11I29
    tagsBefore , verb O-5B82C13S-18
    tagsBefore , ” I17
    tagsBefore - - S37
    tagsBefore - auxiliary I-36
    tagsBefore - conjunction B27I-5
    tagsBefore - determiner B-26S8
    tagsBefore - ed O-47C193
    tagsBefore - ing B12
    tagsBefore - judging C34
    tagsBefore - ly I14
    tagsBefore - mixed B91
    tagsBefore - name B-27S120
    tagsBefore - oblique B160
    tagsBefore - other I-6C170
    tagsBefore - preposition B15
    tagsBefore - relative B-30S122
    tagsBefore . " O-24C37
    tagsBefore . ) S27
    tagsBefore . , S33
    tagsBefore . - O-44
    tagsBefore . . O-41I65
    tagsBefore . [ C7
    tagsBefore . ] O-9C35
    tagsBefore . adverb O12
    tagsBefore . conjunction O15I4S-156
    tagsBefore . determiner I-13S31
    tagsBefore . direct O-41B62I15
    tagsBefore . first O5I47
    tagsBefore . function B38
    tagsBefore . he C17S10
    tagsBefore . it B-17I36S15
    tagsBefore . name O-28C41S12
    tagsBefore . not O-7I9S18
    tagsBefore . oblique B-11S36
    tagsBefore . other O55
    tagsBefore . preposition B55I-8C39S-65
    tagsBefore . saying O-46C19
    tagsBefore . that O32B-22I7
    tagsBefore . they B-33S41
    tagsBefore . verb O-23I61
    tagsBefore . we I10
    tagsBefore : adverb B18
    tagsBefore : auxiliary O9
    tagsBefore : determiner B-25C11S24
    tagsBefore : direct O-11B4
    tagsBefore : first B37
    tagsBefore : name O-5I-59S8
    tagsBefore : number S36
    tagsBefore : oblique O-63
    tagsBefore : preposition B52
    tagsBefore : saying B31
    tagsBefore : that B-25I7
    tagsBefore ; determiner O-49
    tagsBefore ; he O-9
    tagsBefore ; ing O-15
    tagsBefore ; people S226
    tagsBefore ; s I8
    tagsBefore > name O-12B15
    tagsBefore ? name O230
    tagsBefore [ name C21
    tagsBefore adverb $ I9
    tagsBefore adverb , O4S-105
    tagsBefore adverb adverb I16
    tagsBefore adverb auxiliary O6C14
    tagsBefore adverb conjunction B-26
    tagsBefore adverb determiner S4
    tagsBefore adverb ed B-9S17
    tagsBefore adverb he O-66
    tagsBefore adverb judging C10
    tagsBefore adverb name O-39B67S31
    tagsBefore adverb number I5
    tagsBefore adverb oblique O-13B44
    tagsBefore adverb people O-26S49
    tagsBefore adverb s C37
    tagsBefore adverb that O65B8
    tagsBefore adverb they S4
    tagsBefore adverb verb O4B-4S9
    tagsBefore adverb — O-7I128
    tagsBefore al auxiliary C122
    tagsBefore al determiner O32
    tagsBefore al ed I27
    tagsBefore al ing S33
    tagsBefore al judging O-37
    tagsBefore al people S22
    tagsBefore al role I11
    tagsBefore al s C-4
    tagsBefore al that O-81I14
    tagsBefore al time I51
    tagsBefore al tion C29
    tagsBefore auxiliary , C52
    tagsBefore auxiliary . O-20I49
    tagsBefore auxiliary auxiliary C-4
    tagsBefore auxiliary conjunction B12C5
    tagsBefore auxiliary determiner B-12
    tagsBefore auxiliary he O-5S153
    tagsBefore auxiliary it B81I-12
    tagsBefore auxiliary judging C-24S92
    tagsBefore auxiliary ly O4
    tagsBefore auxiliary name B18I-26S87
    tagsBefore auxiliary oblique S5
    tagsBefore auxiliary organisation O-9
    tagsBefore auxiliary other C10S-107
    tagsBefore auxiliary s O-12C7S4
    tagsBefore auxiliary saying I73
    tagsBefore auxiliary verb I4S12
    tagsBefore calendar , O9S-72
    tagsBefore calendar auxiliary C21
    tagsBefore calendar determiner B146
    tagsBefore calendar document O-4
    tagsBefore calendar ed O-139I12C118
    tagsBefore calendar he B79S5
    tagsBefore calendar ing O-59
    tagsBefore calendar judging C152
    tagsBefore calendar number I-10
    tagsBefore calendar preposition B149
    tagsBefore calendar s S21
    tagsBefore calendar saying O-21C191
    tagsBefore calendar that O-171B25
    tagsBefore calendar time S65
    tagsBefore calendar verb C34
    tagsBefore conjunction adverb S18
    tagsBefore conjunction al S-9
    tagsBefore conjunction auxiliary O-11C7S14
    tagsBefore conjunction calendar O-47S107
    tagsBefore conjunction conjunction B-4I14
    tagsBefore conjunction determiner B29C-34S23
    tagsBefore conjunction direct I262
    tagsBefore conjunction document O-35
    tagsBefore conjunction ed I34C109S10
    tagsBefore conjunction first S27
    tagsBefore conjunction function B54C-10S44
    tagsBefore conjunction he B-17I8C22S-48
    tagsBefore conjunction ing C51
    tagsBefore conjunction it C10
    tagsBefore conjunction ive O-25I41
    tagsBefore conjunction judging O-124I133C38S165
    tagsBefore conjunction ly S9
    tagsBefore conjunction mixed I15
    tagsBefore conjunction name O-4B43C-14
    tagsBefore conjunction not B63I-4C-57
    tagsBefore conjunction number S30
    tagsBefore conjunction oblique S9
    tagsBefore conjunction other B41C35
    tagsBefore conjunction people S24
    tagsBefore conjunction preposition B5S-12
    tagsBefore conjunction role S4
    tagsBefore conjunction s S17
    tagsBefore conjunction saying O-86I115C53S10
    tagsBefore conjunction sayingParticiple O-85I21C41
    tagsBefore conjunction that B-21I31
    tagsBefore conjunction they S-32
    tagsBefore conjunction utterance O-15C58
    tagsBefore conjunction verb I14C42S133
    tagsBefore conjunction we O-18S24
    tagsBefore determiner $ O-8
    tagsBefore determiner : C34
    tagsBefore determiner adverb S13
    tagsBefore determiner auxiliary C9
    tagsBefore determiner determiner C51S-7
    tagsBefore determiner document S5
    tagsBefore determiner ed S35
    tagsBefore determiner function C41
    tagsBefore determiner ing I16
    tagsBefore determiner ive I14C5
    tagsBefore determiner judging I29C-17S9
    tagsBefore determiner ly S26
    tagsBefore determiner mixed I22
    tagsBefore determiner name B-18S-5
    tagsBefore determiner naming O-15
    tagsBefore determiner organisation S7
    tagsBefore determiner other I5C-10
    tagsBefore determiner preposition B13
    tagsBefore determiner relative O-5S74
    tagsBefore determiner role C-4S8
    tagsBefore determiner s C-8S13
    tagsBefore determiner saying C-60S19
    tagsBefore determiner sayingParticiple O122C-56
    tagsBefore determiner that O-13C45
    tagsBefore determiner title O218
    tagsBefore determiner utterance C4S45
    tagsBefore direct ' I196
    tagsBefore direct auxiliary S6
    tagsBefore direct conjunction O15
    tagsBefore direct determiner O4I-39S5
    tagsBefore direct ed C276
    tagsBefore direct first S21
    tagsBefore direct he O19S12
    tagsBefore direct name I-43C-5S35
    tagsBefore direct oblique O149
    tagsBefore direct preposition O-8B17C-109
    tagsBefore direct saying I-4C108
    tagsBefore document , O36S-111
    tagsBefore document . I80
    tagsBefore document adverb O95
    tagsBefore document auxiliary C91
    tagsBefore document calendar O149C-10
    tagsBefore document conjunction O181I-4
    tagsBefore document determiner O-12B43
    tagsBefore document ing I17
    tagsBefore document judging C93
    tagsBefore document preposition B21
    tagsBefore document saying O-16C6
    tagsBefore document that I-5S26
    tagsBefore document verb I-42S-20
    tagsBefore ed , S-14
    tagsBefore ed - O53
    tagsBefore ed . O-22I55
    tagsBefore ed al B80
    tagsBefore ed auxiliary O54
    tagsBefore ed determiner B6I-8C-6S-16
    tagsBefore ed document S34
    tagsBefore ed function I13
    tagsBefore ed name B72
    tagsBefore ed number B16
    tagsBefore ed oblique I-9S-103
    tagsBefore ed other C-7
    tagsBefore ed role I27
    tagsBefore ed s B48C-6
    tagsBefore ed saying B154
    tagsBefore ed they B114
    tagsBefore ed tion I-4C-9
    tagsBefore ed utterance C-5
    tagsBefore ed verb I-23
    tagsBefore first judging O6I48C-58
    tagsBefore first other C111
    tagsBefore first saying I10
    tagsBefore function , I12
    tagsBefore function determiner B11
    tagsBefore function document O-7
    tagsBefore function function I17
    tagsBefore function ive I9
    tagsBefore function judging O-132
    tagsBefore function preposition S9
    tagsBefore function s S-4
    tagsBefore function saying O7C-191
    tagsBefore he adverb O38
    tagsBefore he auxiliary I19C-11S-4
    tagsBefore he conjunction O-20S153
    tagsBefore he ed C4S-4
    tagsBefore he judging O-5I12C-6
    tagsBefore he not O-4
    tagsBefore he s C78
    tagsBefore he saying O20I31C-17
    tagsBefore he verb S9
    tagsBefore ing , O38I-11S-9
    tagsBefore ing adverb I18C-14
    tagsBefore ing al B14
    tagsBefore ing conjunction I-19
    tagsBefore ing determiner S-27
    tagsBefore ing ed O-8B204
    tagsBefore ing he B65I-6
    tagsBefore ing ing B117
    tagsBefore ing it O-5B34
    tagsBefore ing judging B83C9
    tagsBefore ing ly B82I-33
    tagsBefore ing name O-4B19C-34
    tagsBefore ing oblique S-5
    tagsBefore ing people S12
    tagsBefore ing preposition B-27C7S15
    tagsBefore ing s B10C-22
    tagsBefore ing saying B53
    tagsBefore ing scare B12
    tagsBefore ing time I20
    tagsBefore ing utterance C6
    tagsBefore it , O115
    tagsBefore it al O-10I44
    tagsBefore it conjunction O104I-18
    tagsBefore it determiner I5
    tagsBefore it document O17
    tagsBefore it ed C20
    tagsBefore it ing O25
    tagsBefore it ly C30
    tagsBefore it name S5
    tagsBefore it saying I-11
    tagsBefore it utterance I14
    tagsBefore ive determiner O25I-31
    tagsBefore ive document O-11I128
    tagsBefore ive preposition C5
    tagsBefore ive role I6
    tagsBefore judging , O95
    tagsBefore judging - O160
    tagsBefore judging . O9
    tagsBefore judging adverb B27
    tagsBefore judging conjunction O10I-16
    tagsBefore judging determiner B32C-10S-125
    tagsBefore judging document I29
    tagsBefore judging ed B63
    tagsBefore judging function B50
    tagsBefore judging ing B89C-8
    tagsBefore judging it O-7B5
    tagsBefore judging mixed B49
    tagsBefore judging name O-10B27C-108S-9
    tagsBefore judging oblique O-4B7I6
    tagsBefore judging other B61
    tagsBefore judging people B73
    tagsBefore judging preposition O10B-6I-4S-28
    tagsBefore judging s B51
    tagsBefore judging scare O16I38
    tagsBefore judging that O4
    tagsBefore judging tion B11
    tagsBefore judging utterance B35
    tagsBefore judging verb B38
    tagsBefore ly adverb O-13I23
    tagsBefore ly document I80
    tagsBefore ly ed S5
    tagsBefore ly ive I-34
    tagsBefore ly judging C-30
    tagsBefore ly name I31S-60
    tagsBefore ly naming C82
    tagsBefore ly not I14
    tagsBefore ly oblique S117
    tagsBefore ly other S-69
    tagsBefore ly preposition B53I-12
    tagsBefore ly s C39
    tagsBefore ly saying C-62
    tagsBefore ly sayingParticiple O-6
    tagsBefore ly that B5I-5
    tagsBefore ly verb S47
    tagsBefore mixed - O-13
    tagsBefore mixed [ C13
    tagsBefore mixed conjunction O43B16
    tagsBefore mixed determiner I-114S70
    tagsBefore mixed direct B4
    tagsBefore mixed he I-52S140
    tagsBefore mixed ing I-146C13
    tagsBefore mixed mixed O45I-8
    tagsBefore mixed name I-147S115
    tagsBefore mixed oblique S141
    tagsBefore mixed preposition B10
    tagsBefore mixed saying C109
    tagsBefore mixed sayingParticiple C326
    tagsBefore mixed they S6
    tagsBefore name $ O-14S41
    tagsBefore name & I19
    tagsBefore name ( O-20I6S17
    tagsBefore name ) O-11S25
    tagsBefore name , I8C-35
    tagsBefore name - O52I-11
    tagsBefore name . O7I-6S4
    tagsBefore name / S5
    tagsBefore name : C42S-4
    tagsBefore name adverb O4I-4C5S-108
    tagsBefore name auxiliary S-195
    tagsBefore name conjunction B93C-16
    tagsBefore name determiner B158C13S-78
    tagsBefore name direct B17
    tagsBefore name document C-47S18
    tagsBefore name ed C-21S-180
    tagsBefore name first S118
    tagsBefore name he O-4B237
    tagsBefore name ing C-32
    tagsBefore name it B173
    tagsBefore name ive C56
    tagsBefore name judging O4S-75
    tagsBefore name ly C-16S-62
    tagsBefore name mixed B24
    tagsBefore name name B-55I14C-8
    tagsBefore name naming C108
    tagsBefore name not B8I-13
    tagsBefore name number O10S-11
    tagsBefore name oblique B100
    tagsBefore name organisation S15
    tagsBefore name other B-7I4S-10
    tagsBefore name people C6S6
    tagsBefore name preposition O11B112I-9C-22
    tagsBefore name relative O-8B89
    tagsBefore name role C-12S20
    tagsBefore name s C39S-78
    tagsBefore name saying O-11I19S-58
    tagsBefore name sayingParticiple I25C-21
    tagsBefore name scare O6B163I9
    tagsBefore name that B213I-7
    tagsBefore name they B275
    tagsBefore name time O5I24
    tagsBefore name title O206
    tagsBefore name utterance I14
    tagsBefore name verb O12I-17S-172
    tagsBefore name work O44
    tagsBefore name ¡ O-13
    tagsBefore name ± S11
    tagsBefore name – O312
    tagsBefore name — O6I-4
    tagsBefore name ⁄ I16
    tagsBefore naming , O6
    tagsBefore naming determiner B-33I8
    tagsBefore naming name B88
    tagsBefore naming oblique B41
    tagsBefore naming other B67
    tagsBefore naming preposition O10B-10S49
    tagsBefore naming title B17
    tagsBefore not ed I5S6
    tagsBefore not ing I16
    tagsBefore not judging O5
    tagsBefore not ly O10C-48
    tagsBefore not name I18
    tagsBefore not preposition I43
    tagsBefore not s O-12I10C9
    tagsBefore not verb I9
    tagsBefore number % O-29I9S33
    tagsBefore number ( I21
    tagsBefore number ) O-9I46
    tagsBefore number / I22
    tagsBefore number : C69
    tagsBefore number auxiliary C43
    tagsBefore number conjunction S52
    tagsBefore number determiner S4
    tagsBefore number document O-13
    tagsBefore number ing C59
    tagsBefore number judging I17
    tagsBefore number name S7
    tagsBefore number organisation S-16
    tagsBefore number preposition B21S4
    tagsBefore number role I118
    tagsBefore number s S-70
    tagsBefore number saying C-12S35
    tagsBefore number that O-8B142
    tagsBefore number time I5S4
    tagsBefore number tion I11
    tagsBefore oblique , O16I-12
    tagsBefore oblique al C80S-27
    tagsBefore oblique determiner S-4
    tagsBefore oblique document C-9
    tagsBefore oblique ed C53
    tagsBefore oblique function C8
    tagsBefore oblique he B66
    tagsBefore oblique ing C-9
    tagsBefore oblique ly C-32
    tagsBefore oblique number O6
    tagsBefore oblique other C14S-29
    tagsBefore oblique preposition B10S-11
    tagsBefore oblique saying I26
    tagsBefore oblique sayingParticiple I21
    tagsBefore oblique tion O-4C29
    tagsBefore oblique — O17
    tagsBefore organisation - I-9S94
    tagsBefore organisation . I15
    tagsBefore organisation calendar O233
    tagsBefore organisation determiner B83
    tagsBefore organisation document C25
    tagsBefore organisation ed O6S-99
    tagsBefore organisation ing O-15C14
    tagsBefore organisation judging O6C-22
    tagsBefore organisation ly C16
    tagsBefore organisation name I-7
    tagsBefore organisation naming I37
    tagsBefore organisation organisation S9
    tagsBefore organisation other S-39
    tagsBefore organisation preposition B119
    tagsBefore organisation role S4
    tagsBefore organisation saying C-14
    tagsBefore organisation that S115
    tagsBefore organisation utterance I28
    tagsBefore organisation verb C4
    tagsBefore other ( O4I-8
    tagsBefore other , O12I-4C26
    tagsBefore other - O5C-18
    tagsBefore other . O4I6S4
    tagsBefore other ; O16I-6
    tagsBefore other adverb B-5S65
    tagsBefore other auxiliary I-52C49S-11
    tagsBefore other calendar C-4
    tagsBefore other conjunction O4B-35I-7
    tagsBefore other determiner B19S53
    tagsBefore other document C-11S6
    tagsBefore other ed I-31C6
    tagsBefore other he O13B80S190
    tagsBefore other ing B35S13
    tagsBefore other it B22
    tagsBefore other judging S72
    tagsBefore other ly B5
    tagsBefore other mixed B4
    tagsBefore other name B52C-26
    tagsBefore other naming I-149C18S12
    tagsBefore other not I-5
    tagsBefore other oblique B9C-4S4
    tagsBefore other other B8
    tagsBefore other people B16C-95S9
    tagsBefore other preposition B-33I5
    tagsBefore other relative O-35B24S112
    tagsBefore other role S11
    tagsBefore other s I4
    tagsBefore other saying C10S12
    tagsBefore other scare I4
    tagsBefore other that B11S31
    tagsBefore other they O-69B115S81
    tagsBefore other tion B21C-5S4
    tagsBefore other utterance C10
    tagsBefore other verb B-4I-19C33
    tagsBefore other work S67
    tagsBefore people , S-28
    tagsBefore people - I-77S9
    tagsBefore people . O67
    tagsBefore people adverb O33
    tagsBefore people auxiliary C6
    tagsBefore people calendar O81
    tagsBefore people conjunction B9
    tagsBefore people ed O30S-7
    tagsBefore people he B70
    tagsBefore people ing I18S5
    tagsBefore people judging C4
    tagsBefore people name O17
    tagsBefore people other B70I7C94S-79
    tagsBefore people preposition B73C-30
    tagsBefore people relative O-5B-4I28
    tagsBefore people saying O12C6
    tagsBefore people sayingParticiple O20C-30
    tagsBefore people that B22
    tagsBefore people verb O7S-72
    tagsBefore preposition $ C55
    tagsBefore preposition adverb C5S26
    tagsBefore preposition al S28
    tagsBefore preposition auxiliary B6I-8S87
    tagsBefore preposition calendar O8I8C-35S9
    tagsBefore preposition conjunction O-10B15C14
    tagsBefore preposition determiner O4B-6S20
    tagsBefore preposition direct O92I-17
    tagsBefore preposition document C-10S41
    tagsBefore preposition ed B34
    tagsBefore preposition function C-21S8
    tagsBefore preposition he B-50
    tagsBefore preposition ing B124C13S33
    tagsBefore preposition it C-55S33
    tagsBefore preposition judging O-9C25
    tagsBefore preposition ly C7S87
    tagsBefore preposition mixed I7
    tagsBefore preposition name S4
    tagsBefore preposition not B16S72
    tagsBefore preposition number B-39C-6
    tagsBefore preposition oblique S27
    tagsBefore preposition other B5I9C6
    tagsBefore preposition people S10
    tagsBefore preposition preposition B-47C17
    tagsBefore preposition relative I67
    tagsBefore preposition s B77S39
    tagsBefore preposition saying O-13I18C19S4
    tagsBefore preposition sayingParticiple O-106B70
    tagsBefore preposition scare B9
    tagsBefore preposition that B-20
    tagsBefore preposition they S5
    tagsBefore preposition time I18
    tagsBefore preposition tion B58
    tagsBefore preposition title O193
    tagsBefore preposition verb B32I22C-5
    tagsBefore relative auxiliary S40
    tagsBefore relative determiner B146
    tagsBefore relative ed S-6
    tagsBefore relative he C34S59
    tagsBefore relative ly C16S-9
    tagsBefore relative name O-49B36I-48
    tagsBefore relative other C88S-5
    tagsBefore relative people S298
    tagsBefore relative preposition C17S-23
    tagsBefore relative s O4C109S-42
    tagsBefore relative saying O-9I19C-18S8
    tagsBefore relative verb I-5S48
    tagsBefore role , S7
    tagsBefore role . O7I-16
    tagsBefore role adverb C44
    tagsBefore role al I18S-8
    tagsBefore role auxiliary C4
    tagsBefore role determiner B20
    tagsBefore role document O-42
    tagsBefore role ed C4S-6
    tagsBefore role function B186
    tagsBefore role ing C-7
    tagsBefore role ly S13
    tagsBefore role naming S40
    tagsBefore role other I9C94
    tagsBefore role people O-15S4
    tagsBefore role preposition B12C-48S37
    tagsBefore role relative O-35I7
    tagsBefore role role O4S-10
    tagsBefore role s C82S-7
    tagsBefore role saying C4S-34
    tagsBefore role that B68I-147
    tagsBefore role tion I25
    tagsBefore role work I26
    tagsBefore s , C13
    tagsBefore s - O34I-43
    tagsBefore s . O18I-7
    tagsBefore s al B52S-43
    tagsBefore s auxiliary I-17C10
    tagsBefore s conjunction O27C-18
    tagsBefore s determiner B49I-10S71
    tagsBefore s ed C52
    tagsBefore s function S25
    tagsBefore s he O-39B49S13
    tagsBefore s ing B39
    tagsBefore s it B61
    tagsBefore s judging C4
    tagsBefore s mixed B56
    tagsBefore s name B71I-47S11
    tagsBefore s number O29B84I-71
    tagsBefore s oblique B44
    tagsBefore s other B123I-10C71S-6
    tagsBefore s preposition B-37I4
    tagsBefore s relative O-48S110
    tagsBefore s s B105C-5S-25
    tagsBefore s sayingParticiple I8
    tagsBefore s that S5
    tagsBefore s utterance O-14
    tagsBefore s verb I-11C4
    tagsBefore s — O27I-112
    tagsBefore saying , O24I9C-42
    tagsBefore saying - O113
    tagsBefore saying . O7I106
    tagsBefore saying : O-148C12
    tagsBefore saying ; C342
    tagsBefore saying adverb O-6C17
    tagsBefore saying auxiliary B115C36
    tagsBefore saying calendar B-41I-12
    tagsBefore saying determiner I-6S15
    tagsBefore saying direct B5I-4
    tagsBefore saying ed B152I-7C4
    tagsBefore saying function B29
    tagsBefore saying he O-100B25I-21S-46
    tagsBefore saying ing O-102B92C-59
    tagsBefore saying it O-62B5C-6
    tagsBefore saying judging B26
    tagsBefore saying ly O-94C107
    tagsBefore saying name B-5I-4C-24S28
    tagsBefore saying not C51
    tagsBefore saying number O61
    tagsBefore saying oblique O50B-15I20C-28S-8
    tagsBefore saying other O-5B15C-7S-5
    tagsBefore saying people O76B-11I13S-46
    tagsBefore saying preposition O24B-5C-11
    tagsBefore saying s I35C-51
    tagsBefore saying saying B117
    tagsBefore saying sayingParticiple I15
    tagsBefore saying that C51
    tagsBefore saying they O-41B35
    tagsBefore saying verb B151
    tagsBefore sayingParticiple , O18
    tagsBefore sayingParticiple . O-62
    tagsBefore sayingParticiple al O7
    tagsBefore sayingParticiple determiner C-5
    tagsBefore sayingParticiple he B5
    tagsBefore sayingParticiple name O123I48
    tagsBefore sayingParticiple oblique B4
    tagsBefore sayingParticiple organisation O10
    tagsBefore sayingParticiple other B73
    tagsBefore sayingParticiple people O103I7
    tagsBefore sayingParticiple preposition O5B-58
    tagsBefore sayingParticiple they B14
    tagsBefore scare ) I28
    tagsBefore scare auxiliary C60
    tagsBefore scare determiner I-50S6
    tagsBefore scare name I-27S9
    tagsBefore scare preposition I-20
    tagsBefore scare s C45
    tagsBefore scare sayingParticiple C111
    tagsBefore scare verb I-71
    tagsBefore that , O22I-5
    tagsBefore that auxiliary O5I-15
    tagsBefore that determiner O-7I4
    tagsBefore that ed C88
    tagsBefore that he B10I40
    tagsBefore that ing O-29
    tagsBefore that it I18
    tagsBefore that judging O-21S9
    tagsBefore that ly O99I-4
    tagsBefore that mixed I7
    tagsBefore that name O-43I13S32
    tagsBefore that number O-138
    tagsBefore that other C16
    tagsBefore that people S49
    tagsBefore that preposition I-4
    tagsBefore that s C139S81
    tagsBefore that saying O11I-14
    tagsBefore that time S96
    tagsBefore that verb O5I-25
    tagsBefore that we S40
    tagsBefore they adverb O17I-4
    tagsBefore they auxiliary C-37
    tagsBefore they ed C-13
    tagsBefore they judging C-27
    tagsBefore they other C48
    tagsBefore they saying I17C-7
    tagsBefore they verb C-12
    tagsBefore time , O7C30S-15
    tagsBefore time - O230
    tagsBefore time . O5
    tagsBefore time : O-50
    tagsBefore time determiner B41
    tagsBefore time he O-13B27S18
    tagsBefore time ing C15
    tagsBefore time mixed B96
    tagsBefore time name O-93B13S11
    tagsBefore time other S9
    tagsBefore time preposition S-8
    tagsBefore time s O-18I20
    tagsBefore time saying C79
    tagsBefore time that O-29B56
    tagsBefore time they I14
    tagsBefore time verb I-44C16
    tagsBefore tion , O33I-46
    tagsBefore tion - I-191
    tagsBefore tion . O6I-5
    tagsBefore tion ? O-16I29
    tagsBefore tion auxiliary I-50
    tagsBefore tion conjunction O6I-8
    tagsBefore tion determiner I-4
    tagsBefore tion ing C100
    tagsBefore tion preposition I5
    tagsBefore title conjunction O13
    tagsBefore title direct B4
    tagsBefore title ing C81
    tagsBefore title name S178
    tagsBefore title preposition I-7
    tagsBefore title s O155
    tagsBefore utterance , O7
    tagsBefore utterance conjunction I-141
    tagsBefore utterance name O-37
    tagsBefore utterance oblique B84
    tagsBefore utterance other B56
    tagsBefore utterance preposition S-5
    tagsBefore utterance s I56
    tagsBefore utterance scare B264
    tagsBefore utterance that I4
    tagsBefore utterance verb C6
    tagsBefore verb . O5
    tagsBefore verb : I-15C9
    tagsBefore verb adverb S47
    tagsBefore verb calendar O16I-4C-30S80
    tagsBefore verb conjunction O-11B65
    tagsBefore verb determiner B-8C20S-44
    tagsBefore verb document C135
    tagsBefore verb ed O-4S10
    tagsBefore verb function C7
    tagsBefore verb judging I-5C6S26
    tagsBefore verb ly S50
    tagsBefore verb mixed O4I89
    tagsBefore verb name S26
    tagsBefore verb not B-59S4
    tagsBefore verb oblique C-16S28
    tagsBefore verb other C14
    tagsBefore verb people C17
    tagsBefore verb preposition B-18C-7S4
    tagsBefore verb s B8
    tagsBefore verb saying I-4C7S68
    tagsBefore verb scare I10
    tagsBefore verb time I46
    tagsBefore verb utterance C159
    tagsBefore verb verb C6S24
    tagsBefore we other C8
    tagsBefore we saying C31
    tagsBefore – determiner B167
    tagsBefore — auxiliary B55C47
    tagsBefore — conjunction O19I-12
    tagsBefore — determiner I-4
    tagsBefore — ing O4
    tagsBefore — name O-12B6I-15S114
    tagsBefore — other B141
    tagsBefore — preposition B44
    tagsBefore — verb B104C48
    tagsBefore ― name S60
    tagsBefore ― preposition O-4I46
    tagsBefore “ direct I66
    tagsBefore ” saying C30
    tagsBefore ” … I21
    tagsBefore … . O-7
    tagsBefore … preposition I101
    tagsBefore ‪ ” B77
    tagsBefore ⁄ number I23
    tagsStrength # - # # O105B-48
    tagsStrength # - ( name O154
    tagsStrength # - , adverb O-50S116
    tagsStrength # - , conjunction O-29S90
    tagsStrength # - , determiner B26
    tagsStrength # - , he B62
    tagsStrength # - , ing O-50S103
    tagsStrength # - , ly S191
    tagsStrength # - , name O58S-14
    tagsStrength # - , number O-126
    tagsStrength # - , oblique S14
    tagsStrength # - , other O-5
    tagsStrength # - , preposition O-37S164
    tagsStrength # - , relative O-76S173
    tagsStrength # - , sayingParticiple S179
    tagsStrength # - - name O64
    tagsStrength # - : direct S17
    tagsStrength # - : name S-8
    tagsStrength # - : oblique S27
    tagsStrength # - adverb auxiliary O96
    tagsStrength # - adverb calendar S7
    tagsStrength # - adverb ed O-9S37
    tagsStrength # - adverb judging S184
    tagsStrength # - adverb saying S202
    tagsStrength # - al s O48
    tagsStrength # - auxiliary auxiliary O18
    tagsStrength # - auxiliary judging S25
    tagsStrength # - auxiliary saying S100
    tagsStrength # - determiner other B16
    tagsStrength # - determiner s O72
    tagsStrength # - direct name B201
    tagsStrength # - document , O-7S119
    tagsStrength # - document verb O39
    tagsStrength # - ed determiner O-55B18S24
    tagsStrength # - he saying B7
    tagsStrength # - judging name S109
    tagsStrength # - judging oblique S73
    tagsStrength # - judging preposition O41
    tagsStrength # - judging that S124
    tagsStrength # - ly judging S43
    tagsStrength # - ly saying S5
    tagsStrength # - name , S75
    tagsStrength # - name - O54
    tagsStrength # - name . O34C193
    tagsStrength # - name : S47
    tagsStrength # - name adverb B4
    tagsStrength # - name auxiliary O14B-21
    tagsStrength # - name organisation B-34S22
    tagsStrength # - name preposition O-32S32
    tagsStrength # - name role O-5
    tagsStrength # - name s O28B-4
    tagsStrength # - name saying B-30S-10
    tagsStrength # - name verb B32
    tagsStrength # - organisation , B93S6
    tagsStrength # - organisation auxiliary O8
    tagsStrength # - organisation other O-42S13
    tagsStrength # - organisation verb B-25
    tagsStrength # - other , O-80S9
    tagsStrength # - other . O123
    tagsStrength # - other document O116
    tagsStrength # - other ed O42
    tagsStrength # - other judging O24
    tagsStrength # - other name B-41
    tagsStrength # - other other C47
    tagsStrength # - other preposition O4
    tagsStrength # - other verb O7
    tagsStrength # - people auxiliary O15
    tagsStrength # - people saying S8
    tagsStrength # - preposition determiner B30C4S-15
    tagsStrength # - preposition oblique O19
    tagsStrength # - preposition other O-5
    tagsStrength # - preposition s S58
    tagsStrength # - relative other B107
    tagsStrength # - role adverb S16
    tagsStrength # - role judging B19
    tagsStrength # - role verb S63
    tagsStrength # - s , O-30
    tagsStrength # - s conjunction O-7
    tagsStrength # - s function B179
    tagsStrength # - s organisation S6
    tagsStrength # - s other S7
    tagsStrength # - saying name B24S-74
    tagsStrength # - saying verb S-57
    tagsStrength # - tion preposition O110
    tagsStrength # - utterance preposition C18
    tagsStrength # - verb determiner B-100S23
    tagsStrength # - verb ing S84
    tagsStrength # - verb judging B168
    tagsStrength # - verb ly B4
    tagsStrength # - verb name B-28
    tagsStrength # - verb not O-12B11C38
    tagsStrength # - verb other B-5C8
    tagsStrength # - verb sayingParticiple S7
    tagsStrength # - — name O76
    tagsStrength # 0 , name B165
    tagsStrength # 0 determiner document C22
    tagsStrength # 0 determiner name O-17C149
    tagsStrength # 0 determiner other O4
    tagsStrength # 0 determiner s O-11
    tagsStrength # 0 document preposition O-20
    tagsStrength # 0 name , O-4B176
    tagsStrength # 0 name name O25S-21
    tagsStrength # 0 number , B21
    tagsStrength # 0 other , O6
    tagsStrength # 0 other document B119
    tagsStrength # 0 preposition determiner O-53B8
    tagsStrength # 0 preposition number O-7
    tagsStrength # 0 s , O-42
    tagsStrength # 1 : name S21
    tagsStrength # 1 calendar , O-9
    tagsStrength # 1 name , C154
    tagsStrength # 2 preposition name C52
    tagsStrength $ - conjunction $ I15
    tagsStrength $ - determiner time O-5I9
    tagsStrength $ - number preposition C18
    tagsStrength $ - other , O-10
    tagsStrength $ - other preposition O-5I19
    tagsStrength ( - % ) O-39
    tagsStrength ( - ) , O-9I7
    tagsStrength ( - ) . I58
    tagsStrength ( - ) ing I48
    tagsStrength ( - ) other I35
    tagsStrength ( - ) preposition O-50
    tagsStrength ( - ) — O175
    tagsStrength ) - # # O-188
    tagsStrength ) - determiner other S47
    tagsStrength ) - judging name O20
    tagsStrength ) - name name O4I4S-7
    tagsStrength , - # # O9B4
    tagsStrength , - % preposition B56
    tagsStrength , - , conjunction I26
    tagsStrength , - , judging I26
    tagsStrength , - , name I12S-150
    tagsStrength , - , relative O-119S47
    tagsStrength , - , saying O25S-16
    tagsStrength , - , scare I21
    tagsStrength , - . # O-30
    tagsStrength , - . , O13
    tagsStrength , - adverb auxiliary B16
    tagsStrength , - adverb determiner O-83B103
    tagsStrength , - adverb other O-16
    tagsStrength , - adverb verb B116
    tagsStrength , - al role O11
    tagsStrength , - auxiliary conjunction O78
    tagsStrength , - auxiliary not S-100
    tagsStrength , - auxiliary number I114
    tagsStrength , - auxiliary other O8S-14
    tagsStrength , - auxiliary verb O-22B8S20
    tagsStrength , - conjunction determiner S-7
    tagsStrength , - conjunction ed O-9I15
    tagsStrength , - conjunction name I8S-11
    tagsStrength , - conjunction people O-76S55
    tagsStrength , - determiner al B66
    tagsStrength , - determiner document O47
    tagsStrength , - determiner ive C35
    tagsStrength , - determiner organisation O6
    tagsStrength , - determiner other S-42
    tagsStrength , - determiner people I133
    tagsStrength , - determiner role B29
    tagsStrength , - determiner utterance O157
    tagsStrength , - document judging S18
    tagsStrength , - document verb I46
    tagsStrength , - ed . O9
    tagsStrength , - ed determiner O6I-57S-4
    tagsStrength , - ed people I22
    tagsStrength , - ed preposition S38
    tagsStrength , - he ed O-11I19
    tagsStrength , - he judging O-11I6
    tagsStrength , - he s B4
    tagsStrength , - he verb I33
    tagsStrength , - ing name O-4S29
    tagsStrength , - ing s B80
    tagsStrength , - judging , S69
    tagsStrength , - judging determiner S35
    tagsStrength , - judging that O127S-4
    tagsStrength , - ly judging S95
    tagsStrength , - ly s S20
    tagsStrength , - ly saying S149
    tagsStrength , - mixed # B56
    tagsStrength , - name , B-19I44S-39
    tagsStrength , - name - O-13
    tagsStrength , - name . I4
    tagsStrength , - name adverb S6
    tagsStrength , - name auxiliary B82S-20
    tagsStrength , - name conjunction I41S-34
    tagsStrength , - name ed O7
    tagsStrength , - name judging B72S-9
    tagsStrength , - name name B-6I10
    tagsStrength , - name other I-66
    tagsStrength , - name people S5
    tagsStrength , - name preposition C101
    tagsStrength , - name relative O14
    tagsStrength , - name role O22S-74
    tagsStrength , - name saying I-5
    tagsStrength , - name verb O-8S52
    tagsStrength , - not determiner I11
    tagsStrength , - number name O12
    tagsStrength , - number saying O28
    tagsStrength , - oblique auxiliary O-7
    tagsStrength , - oblique organisation O32
    tagsStrength , - organisation auxiliary B4
    tagsStrength , - organisation ed O-4S16
    tagsStrength , - organisation other O20
    tagsStrength , - organisation people O4
    tagsStrength , - organisation s O34
    tagsStrength , - organisation saying S49
    tagsStrength , - organisation that S8
    tagsStrength , - organisation verb B69
    tagsStrength , - other , I9
    tagsStrength , - other . O-7S41
    tagsStrength , - other ing O11
    tagsStrength , - other ly O5
    tagsStrength , - other organisation S5
    tagsStrength , - other preposition B51S-55
    tagsStrength , - other that O-18
    tagsStrength , - people other S4
    tagsStrength , - people verb S-5
    tagsStrength , - preposition calendar O-6S49
    tagsStrength , - preposition determiner B36S6
    tagsStrength , - preposition function O-4S90
    tagsStrength , - preposition name I6
    tagsStrength , - preposition oblique B97
    tagsStrength , - preposition people O-118
    tagsStrength , - preposition relative O-10I13
    tagsStrength , - preposition s O6
    tagsStrength , - preposition tion I158
    tagsStrength , - relative saying O7
    tagsStrength , - role auxiliary S12
    tagsStrength , - role role O18S-15
    tagsStrength , - role saying S158
    tagsStrength , - role verb S166
    tagsStrength , - s , S4
    tagsStrength , - s auxiliary O27I-7
    tagsStrength , - s ing S121
    tagsStrength , - s name S38
    tagsStrength , - s verb O66
    tagsStrength , - saying , S75
    tagsStrength , - saying . S59
    tagsStrength , - saying determiner O61S-33
    tagsStrength , - saying he S-11
    tagsStrength , - saying it O159
    tagsStrength , - saying other O11
    tagsStrength , - saying preposition O-7
    tagsStrength , - that other O19
    tagsStrength , - they auxiliary B43
    tagsStrength , - verb adverb O-5B5I62
    tagsStrength , - verb al S54
    tagsStrength , - verb determiner B6S70
    tagsStrength , - verb ed B85I81
    tagsStrength , - verb ing S58
    tagsStrength , - verb judging B63S-58
    tagsStrength , - verb ly S-38
    tagsStrength , - verb not B81I-9
    tagsStrength , - verb other I37
    tagsStrength , - verb preposition C6S4
    tagsStrength , - verb s O34
    tagsStrength , - verb saying O108S-154
    tagsStrength , - — relative S168
    tagsStrength , 0 conjunction he O-79
    tagsStrength , 0 determiner ing O-44
    tagsStrength , 0 determiner other B-6I8
    tagsStrength , 0 document preposition S7
    tagsStrength , 0 ed other S171
    tagsStrength , 0 function preposition O-9
    tagsStrength , 0 ly other B74
    tagsStrength , 0 name , I133
    tagsStrength , 0 name ing O5
    tagsStrength , 0 name name I-5C32
    tagsStrength , 0 name verb O5
    tagsStrength , 0 number other B9I-4
    tagsStrength , 0 number preposition O13
    tagsStrength , 0 oblique preposition O47
    tagsStrength , 0 organisation that O36S-46
    tagsStrength , 0 other , C8
    tagsStrength , 0 other determiner B84
    tagsStrength , 0 other ly B11
    tagsStrength , 0 other name O-31B18I90
    tagsStrength , 0 other number B22
    tagsStrength , 0 other oblique O4
    tagsStrength , 0 other preposition O6
    tagsStrength , 0 other role I65
    tagsStrength , 0 other that O59B63I-45
    tagsStrength , 0 preposition name S54
    tagsStrength , 0 preposition number I115
    tagsStrength , 0 preposition other O5B20
    tagsStrength , 0 relative determiner O69
    tagsStrength , 0 role preposition S6
    tagsStrength , 0 s preposition O-4
    tagsStrength , 0 utterance preposition O6
    tagsStrength , 0 verb other B18
    tagsStrength , 1 determiner determiner I116
    tagsStrength , 1 determiner other B25I-110
    tagsStrength , 1 ing preposition C38
    tagsStrength , 1 judging preposition O31
    tagsStrength , 1 mixed conjunction I38
    tagsStrength , 1 name name O-4
    tagsStrength , 1 other . O-45B66
    tagsStrength , 1 other oblique C17
    tagsStrength , 1 other s B119
    tagsStrength , 1 preposition number O127
    tagsStrength , 1 saying , C53
    tagsStrength , 1 verb other B94
    tagsStrength , 2 determiner other B98
    tagsStrength , 2 name name C47
    tagsStrength , 2 preposition determiner C160
    tagsStrength , 2 verb ing O32
    tagsStrength , 5 s preposition C150
    tagsStrength , 6 determiner name C-57
    tagsStrength , 9 preposition determiner C11
    tagsStrength , 9 preposition name O14
    tagsStrength - - , name I85
    tagsStrength - - . # S112
    tagsStrength - - determiner preposition O-98
    tagsStrength - - he saying B4
    tagsStrength - - name . S14
    tagsStrength - - name name B6
    tagsStrength - - oblique other O73
    tagsStrength - - other name S12
    tagsStrength - 0 determiner name O-5
    tagsStrength . - # # O-46B-4I23
    tagsStrength . - , adverb S111
    tagsStrength . - , determiner I72
    tagsStrength . - , he B57
    tagsStrength . - , name B59
    tagsStrength . - , preposition S47
    tagsStrength . - , relative S85
    tagsStrength . - , sayingParticiple S251
    tagsStrength . - . # O13S-15
    tagsStrength . - adverb , B77
    tagsStrength . - adverb ed S35
    tagsStrength . - adverb judging S113
    tagsStrength . - adverb other O-30
    tagsStrength . - adverb saying S75
    tagsStrength . - adverb verb O4S-66
    tagsStrength . - auxiliary ly S110
    tagsStrength . - auxiliary not O60
    tagsStrength . - auxiliary oblique I232
    tagsStrength . - auxiliary s S36
    tagsStrength . - auxiliary saying S7
    tagsStrength . - auxiliary verb S12
    tagsStrength . - conjunction determiner O-46B83
    tagsStrength . - conjunction other O-5
    tagsStrength . - determiner al O-75
    tagsStrength . - determiner ing O-76
    tagsStrength . - determiner name B-29
    tagsStrength . - determiner other I42
    tagsStrength . - determiner preposition O-17
    tagsStrength . - direct he B200
    tagsStrength . - document , O-46S73
    tagsStrength . - ed oblique O-79
    tagsStrength . - ed other B40
    tagsStrength . - ed preposition O-6S47
    tagsStrength . - ed that S6
    tagsStrength . - first auxiliary O-25
    tagsStrength . - function , O-4B198
    tagsStrength . - he saying B7
    tagsStrength . - ing other O-22
    tagsStrength . - judging name S42
    tagsStrength . - judging preposition I11
    tagsStrength . - name ( O12S-10
    tagsStrength . - name , S113
    tagsStrength . - name other S80
    tagsStrength . - name role O-10S27
    tagsStrength . - not other O-153
    tagsStrength . - organisation judging S38
    tagsStrength . - organisation s B35
    tagsStrength . - organisation verb B69
    tagsStrength . - other , O4
    tagsStrength . - other auxiliary B-4
    tagsStrength . - other conjunction O-42
    tagsStrength . - other document O4
    tagsStrength . - other ed O16
    tagsStrength . - other other O19
    tagsStrength . - other preposition B-13
    tagsStrength . - other s O4
    tagsStrength . - other saying S11
    tagsStrength . - other that O-37S55
    tagsStrength . - preposition determiner B61S-10
    tagsStrength . - preposition name B28
    tagsStrength . - role , O-73B49
    tagsStrength . - role role S-27
    tagsStrength . - role verb O4
    tagsStrength . - s other O104
    tagsStrength . - s preposition S76
    tagsStrength . - s verb S-14
    tagsStrength . - saying name O-27S5
    tagsStrength . - saying preposition B9S-65
    tagsStrength . - saying that S126
    tagsStrength . - verb adverb B-36
    tagsStrength . - verb ed B9S-118
    tagsStrength . - verb function O-47
    tagsStrength . - verb ing S4
    tagsStrength . - verb it O82
    tagsStrength . - verb judging B9
    tagsStrength . - verb name S4
    tagsStrength . - verb oblique O28
    tagsStrength . - verb preposition B-50I51S25
    tagsStrength . 0 determiner determiner O-37
    tagsStrength . 0 determiner name O-5C157
    tagsStrength . 0 determiner other O-18B6C42
    tagsStrength . 0 name , B35
    tagsStrength . 0 name s O134
    tagsStrength . 0 other preposition S100
    tagsStrength . 0 preposition determiner S87
    tagsStrength / - name document O8
    tagsStrength / - name name S4
    tagsStrength : - he saying B248
    tagsStrength : - other : O6
    tagsStrength : - other name B10
    tagsStrength ; - name name O-40I8
    tagsStrength ; - other preposition S103
    tagsStrength adverb - , determiner O-4
    tagsStrength adverb - auxiliary verb O4
    tagsStrength adverb - determiner al I39
    tagsStrength adverb - determiner name O10
    tagsStrength adverb - determiner other S46
    tagsStrength adverb - determiner role O-4I80
    tagsStrength adverb - ed preposition O-8
    tagsStrength adverb - ing preposition O69I-4
    tagsStrength adverb - it verb I29
    tagsStrength adverb - name , O-101
    tagsStrength adverb - name auxiliary S22
    tagsStrength adverb - name name I-22C53
    tagsStrength adverb - name preposition S98
    tagsStrength adverb - oblique . I137
    tagsStrength adverb - oblique other C72
    tagsStrength adverb - oblique preposition C105
    tagsStrength adverb - other - I6
    tagsStrength adverb - other determiner I-4
    tagsStrength adverb - other preposition I4
    tagsStrength adverb - preposition calendar O-104
    tagsStrength adverb - preposition other I92
    tagsStrength adverb - relative saying O92
    tagsStrength adverb - time . O-7C52
    tagsStrength adverb 0 determiner ing O77
    tagsStrength adverb 0 determiner other S24
    tagsStrength adverb 0 determiner time I18
    tagsStrength adverb 0 ing other I12
    tagsStrength adverb 0 name . I51
    tagsStrength adverb 0 other , I99
    tagsStrength adverb 0 other other O5I-86
    tagsStrength adverb 0 other preposition O-4C11S8
    tagsStrength adverb 1 ing determiner I40
    tagsStrength adverb 1 name . I34
    tagsStrength adverb 1 other . O7
    tagsStrength adverb 1 other preposition C-67
    tagsStrength adverb 1 work , I71
    tagsStrength adverb 2 determiner other I-15
    tagsStrength adverb 2 other preposition I142
    tagsStrength adverb 2 preposition oblique I53
    tagsStrength adverb 2 preposition other O45
    tagsStrength adverb 4 determiner other I18
    tagsStrength adverb 5 preposition determiner C9
    tagsStrength adverb 6 preposition other C-27
    tagsStrength adverb 7 preposition other C-30
    tagsStrength al - , adverb O-39I100
    tagsStrength al - , auxiliary O15
    tagsStrength al - , determiner O19
    tagsStrength al - , preposition S17
    tagsStrength al - , relative I5
    tagsStrength al - , sayingParticiple I4
    tagsStrength al - . determiner O-95I27
    tagsStrength al - conjunction preposition O18
    tagsStrength al - conjunction verb O-20
    tagsStrength al - it time I28
    tagsStrength al - name name O6S-15
    tagsStrength al - number other O10
    tagsStrength al - other auxiliary I247
    tagsStrength al - other preposition I26
    tagsStrength al - preposition al I4
    tagsStrength al - preposition calendar O-35I14
    tagsStrength al - preposition determiner I13
    tagsStrength al - preposition number I5
    tagsStrength al - preposition oblique C25
    tagsStrength al - preposition relative O29
    tagsStrength al - s verb I32
    tagsStrength al - that s O37
    tagsStrength al - verb other O13
    tagsStrength al 0 other preposition O15
    tagsStrength al 1 . name I37
    tagsStrength al 1 other name I45
    tagsStrength al 1 preposition determiner C88
    tagsStrength al 1 preposition name C46
    tagsStrength auxiliary - $ number I50
    tagsStrength auxiliary - , they I15
    tagsStrength auxiliary - . he O9
    tagsStrength auxiliary - adverb determiner O11
    tagsStrength auxiliary - conjunction other C96
    tagsStrength auxiliary - determiner al O11
    tagsStrength auxiliary - determiner preposition I-34
    tagsStrength auxiliary - determiner tion I41
    tagsStrength auxiliary - ed preposition I45
    tagsStrength auxiliary - function other O15
    tagsStrength auxiliary - name conjunction O9
    tagsStrength auxiliary - name determiner I77
    tagsStrength auxiliary - name name I-13C47
    tagsStrength auxiliary - name other I53
    tagsStrength auxiliary - name preposition I-5
    tagsStrength auxiliary - name verb O-4
    tagsStrength auxiliary - oblique . O8I-5
    tagsStrength auxiliary - oblique function O12
    tagsStrength auxiliary - other name O120
    tagsStrength auxiliary - other preposition S38
    tagsStrength auxiliary - other utterance O6
    tagsStrength auxiliary - preposition adverb O11
    tagsStrength auxiliary - preposition calendar O-24
    tagsStrength auxiliary - preposition determiner C14
    tagsStrength auxiliary - preposition name O-13
    tagsStrength auxiliary - preposition other O49
    tagsStrength auxiliary - s . O23
    tagsStrength auxiliary - tion preposition O28
    tagsStrength auxiliary - verb ed I264
    tagsStrength auxiliary 0 . # O-24I12
    tagsStrength auxiliary 0 conjunction determiner O4
    tagsStrength auxiliary 0 determiner name O10
    tagsStrength auxiliary 0 determiner other I12
    tagsStrength auxiliary 0 ed . O-15C132
    tagsStrength auxiliary 0 function preposition O-9I40
    tagsStrength auxiliary 0 judging preposition C4
    tagsStrength auxiliary 0 name people O4
    tagsStrength auxiliary 0 other document C119
    tagsStrength auxiliary 0 other sayingParticiple O219
    tagsStrength auxiliary 0 other that I13
    tagsStrength auxiliary 0 preposition calendar I82
    tagsStrength auxiliary 0 preposition name O-9
    tagsStrength auxiliary 0 verb other O110
    tagsStrength auxiliary 0 verb preposition O-6
    tagsStrength auxiliary 1 adverb verb O8
    tagsStrength auxiliary 1 determiner other I-51S17
    tagsStrength auxiliary 1 ing preposition I-35
    tagsStrength auxiliary 1 judging preposition O4I-4C7
    tagsStrength auxiliary 1 name other O208
    tagsStrength auxiliary 1 other , O11
    tagsStrength auxiliary 1 other preposition O13
    tagsStrength auxiliary 1 preposition name O30I-7
    tagsStrength auxiliary 1 preposition other O74I-28
    tagsStrength auxiliary 1 preposition s C127
    tagsStrength auxiliary 1 verb ed O24
    tagsStrength auxiliary 1 verb name O44
    tagsStrength auxiliary 1 verb preposition C-6
    tagsStrength auxiliary 2 name name O4
    tagsStrength auxiliary 2 preposition determiner O64
    tagsStrength auxiliary 3 judging preposition I7
    tagsStrength auxiliary 3 preposition . O4
    tagsStrength auxiliary 3 preposition verb C-31
    tagsStrength auxiliary 4 ed determiner O5
    tagsStrength auxiliary 4 ed preposition C9
    tagsStrength auxiliary 4 preposition other C100
    tagsStrength auxiliary 5 preposition other C-109
    tagsStrength auxiliary 8 determiner other O66C-46
    tagsStrength calendar - # # I-5
    tagsStrength calendar - , number I-17
    tagsStrength calendar - auxiliary verb I15
    tagsStrength calendar - other other I107
    tagsStrength calendar - preposition number O-5I58
    tagsStrength calendar 0 , determiner O-67
    tagsStrength calendar 0 , preposition O-8I10
    tagsStrength calendar 0 , sayingParticiple O-8
    tagsStrength calendar 0 name al I9
    tagsStrength calendar 1 name name C7
    tagsStrength calendar 1 other determiner O-15
    tagsStrength conjunction - , determiner I66S-23
    tagsStrength conjunction - , preposition O-37S57
    tagsStrength conjunction - , relative S61
    tagsStrength conjunction - , saying I10
    tagsStrength conjunction - , verb O-14
    tagsStrength conjunction - . adverb O-9I115
    tagsStrength conjunction - . it I24
    tagsStrength conjunction - adverb ed S-58
    tagsStrength conjunction - adverb other I-4
    tagsStrength conjunction - adverb verb O-115I4
    tagsStrength conjunction - al other B30
    tagsStrength conjunction - al tion I29
    tagsStrength conjunction - auxiliary adverb B35
    tagsStrength conjunction - auxiliary determiner B153I-8
    tagsStrength conjunction - auxiliary ed B93
    tagsStrength conjunction - auxiliary judging O-26S22
    tagsStrength conjunction - auxiliary ly O112
    tagsStrength conjunction - auxiliary name O-10
    tagsStrength conjunction - auxiliary not S31
    tagsStrength conjunction - auxiliary other B-5S10
    tagsStrength conjunction - auxiliary saying O-15S50
    tagsStrength conjunction - auxiliary verb B26
    tagsStrength conjunction - conjunction ing O-6
    tagsStrength conjunction - conjunction oblique O-12
    tagsStrength conjunction - conjunction other S4
    tagsStrength conjunction - determiner ive O-5
    tagsStrength conjunction - determiner s O-20I31
    tagsStrength conjunction - ed determiner O-93
    tagsStrength conjunction - ed oblique O-80S5
    tagsStrength conjunction - ed preposition O-16I5
    tagsStrength conjunction - ing , I14
    tagsStrength conjunction - ing . O30
    tagsStrength conjunction - ing oblique O5
    tagsStrength conjunction - ing role O66
    tagsStrength conjunction - it . O183
    tagsStrength conjunction - it verb O-69
    tagsStrength conjunction - ive . I39
    tagsStrength conjunction - judging mixed S29
    tagsStrength conjunction - judging oblique S157
    tagsStrength conjunction - judging other I6
    tagsStrength conjunction - judging preposition O-32B8
    tagsStrength conjunction - ly auxiliary S23
    tagsStrength conjunction - ly preposition I-5
    tagsStrength conjunction - name ( S-10
    tagsStrength conjunction - name , S25
    tagsStrength conjunction - name - I13
    tagsStrength conjunction - name adverb O18
    tagsStrength conjunction - name other O-14S62
    tagsStrength conjunction - name preposition I-4
    tagsStrength conjunction - name role S-34
    tagsStrength conjunction - name s B69I-15C86
    tagsStrength conjunction - name saying I-76
    tagsStrength conjunction - name verb O4B88S-7
    tagsStrength conjunction - number . O-4I15
    tagsStrength conjunction - oblique preposition I-7C120
    tagsStrength conjunction - organisation other O19
    tagsStrength conjunction - organisation verb S17
    tagsStrength conjunction - other , O83I-19
    tagsStrength conjunction - other auxiliary B12
    tagsStrength conjunction - other determiner O-7S79
    tagsStrength conjunction - other other B94
    tagsStrength conjunction - other people O-52I39
    tagsStrength conjunction - other preposition O-28S20
    tagsStrength conjunction - other role I19
    tagsStrength conjunction - other s S45
    tagsStrength conjunction - other saying O-17S15
    tagsStrength conjunction - other that O-6
    tagsStrength conjunction - other tion I10
    tagsStrength conjunction - people , O-19
    tagsStrength conjunction - people conjunction S16
    tagsStrength conjunction - people ed O-13
    tagsStrength conjunction - people people O40
    tagsStrength conjunction - people preposition S-6
    tagsStrength conjunction - preposition calendar I100
    tagsStrength conjunction - preposition determiner O-27I30C4
    tagsStrength conjunction - preposition name C30
    tagsStrength conjunction - preposition number O5I-6
    tagsStrength conjunction - preposition oblique O-22C7S70
    tagsStrength conjunction - preposition other S16
    tagsStrength conjunction - preposition that O-12
    tagsStrength conjunction - role , I7
    tagsStrength conjunction - role auxiliary S65
    tagsStrength conjunction - role conjunction S86
    tagsStrength conjunction - role other O-103
    tagsStrength conjunction - role verb O83
    tagsStrength conjunction - s oblique S27
    tagsStrength conjunction - s other S101
    tagsStrength conjunction - s that S143
    tagsStrength conjunction - saying , S41
    tagsStrength conjunction - saying conjunction O123
    tagsStrength conjunction - saying determiner S16
    tagsStrength conjunction - saying name S-42
    tagsStrength conjunction - saying other S-54
    tagsStrength conjunction - tion , I4
    tagsStrength conjunction - utterance preposition I4
    tagsStrength conjunction - verb adverb I173
    tagsStrength conjunction - verb ed O-25B115I12
    tagsStrength conjunction - verb judging B126
    tagsStrength conjunction - verb not I-4C49S-15
    tagsStrength conjunction - verb other O-77B18C10S4
    tagsStrength conjunction - verb preposition O-14S43
    tagsStrength conjunction - verb sayingParticiple S64
    tagsStrength conjunction - verb verb O-7I11
    tagsStrength conjunction 0 conjunction determiner O-4
    tagsStrength conjunction 0 determiner other I-67
    tagsStrength conjunction 0 name . I80
    tagsStrength conjunction 0 name preposition O-7
    tagsStrength conjunction 0 number other I25
    tagsStrength conjunction 0 other determiner O-6
    tagsStrength conjunction 0 other preposition S21
    tagsStrength conjunction 0 other role I8
    tagsStrength conjunction 0 preposition oblique I-135
    tagsStrength conjunction 0 preposition other O48
    tagsStrength conjunction 0 verb determiner O-10
    tagsStrength conjunction 1 ing oblique O69
    tagsStrength conjunction 1 name saying O32
    tagsStrength conjunction 1 other determiner O-40I105
    tagsStrength conjunction 1 other other I-19
    tagsStrength conjunction 1 preposition name O117
    tagsStrength conjunction 1 preposition other C21
    tagsStrength conjunction 1 s preposition C52
    tagsStrength conjunction 2 ed preposition C5
    tagsStrength conjunction 2 name name O141
    tagsStrength conjunction 2 not other C25
    tagsStrength conjunction 2 preposition oblique I60
    tagsStrength conjunction 2 verb preposition O-5
    tagsStrength conjunction 3 other other C50
    tagsStrength conjunction 5 oblique preposition C34
    tagsStrength conjunction 5 preposition determiner C25
    tagsStrength conjunction 5 preposition other C48
    tagsStrength conjunction 6 preposition other C42
    tagsStrength conjunction 7 preposition other C29
    tagsStrength determiner - ) verb O34
    tagsStrength determiner - , auxiliary S75
    tagsStrength determiner - , conjunction S-44
    tagsStrength determiner - , he I104
    tagsStrength determiner - , it O-9I15
    tagsStrength determiner - , name I-15
    tagsStrength determiner - , other O33I-17
    tagsStrength determiner - , preposition O-19I4S53
    tagsStrength determiner - , relative O-36S49
    tagsStrength determiner - , saying S29
    tagsStrength determiner - , sayingParticiple I-6
    tagsStrength determiner - , verb S8
    tagsStrength determiner - - conjunction I63
    tagsStrength determiner - . determiner S51
    tagsStrength determiner - . direct I-15C91
    tagsStrength determiner - . it O48I-4
    tagsStrength determiner - . preposition O22I-51
    tagsStrength determiner - adverb , O-8S16
    tagsStrength determiner - adverb other I77
    tagsStrength determiner - adverb saying S29
    tagsStrength determiner - al other S-10
    tagsStrength determiner - auxiliary ed I-82S53
    tagsStrength determiner - auxiliary ly O-26S121
    tagsStrength determiner - auxiliary other S-10
    tagsStrength determiner - auxiliary verb I5
    tagsStrength determiner - conjunction determiner S9
    tagsStrength determiner - conjunction ed O-8I33
    tagsStrength determiner - conjunction it O-20I37
    tagsStrength determiner - conjunction name O-17
    tagsStrength determiner - conjunction people O67I-85
    tagsStrength determiner - conjunction s I-52S35
    tagsStrength determiner - conjunction saying O-12I96
    tagsStrength determiner - conjunction verb O-28I16S12
    tagsStrength determiner - determiner al O131
    tagsStrength determiner - determiner ing O4
    tagsStrength determiner - determiner name I55
    tagsStrength determiner - determiner other O30I-7
    tagsStrength determiner - determiner people O-42I114
    tagsStrength determiner - document , I26
    tagsStrength determiner - document . S18
    tagsStrength determiner - document adverb I21
    tagsStrength determiner - document ed I25
    tagsStrength determiner - document preposition C19
    tagsStrength determiner - ed ly O196
    tagsStrength determiner - ed name I-33
    tagsStrength determiner - ed oblique S45
    tagsStrength determiner - ed preposition S29
    tagsStrength determiner - he judging I136
    tagsStrength determiner - he saying I5
    tagsStrength determiner - ing determiner O44
    tagsStrength determiner - ing organisation S32
    tagsStrength determiner - ing preposition C77S-6
    tagsStrength determiner - ive . O52
    tagsStrength determiner - ive other I-6
    tagsStrength determiner - judging . I-24
    tagsStrength determiner - judging preposition O-126I11C-10S12
    tagsStrength determiner - ly . I13
    tagsStrength determiner - ly ed O-14
    tagsStrength determiner - ly other O-10S27
    tagsStrength determiner - ly preposition C79
    tagsStrength determiner - name ( I10
    tagsStrength determiner - name , S-17
    tagsStrength determiner - name / S10
    tagsStrength determiner - name adverb S54
    tagsStrength determiner - name al O6S-20
    tagsStrength determiner - name conjunction O-12I19
    tagsStrength determiner - name name O5
    tagsStrength determiner - name organisation S-6
    tagsStrength determiner - name other S-43
    tagsStrength determiner - name preposition O-16I46
    tagsStrength determiner - name that O-16C10
    tagsStrength determiner - name tion S8
    tagsStrength determiner - name — O-6I4
    tagsStrength determiner - naming preposition I65
    tagsStrength determiner - number , O-11I52
    tagsStrength determiner - oblique auxiliary O-180
    tagsStrength determiner - organisation conjunction I25
    tagsStrength determiner - organisation name O34
    tagsStrength determiner - organisation people O19
    tagsStrength determiner - organisation verb I10
    tagsStrength determiner - other , C5
    tagsStrength determiner - other - I-7
    tagsStrength determiner - other . S18
    tagsStrength determiner - other adverb O-42I47
    tagsStrength determiner - other conjunction S-18
    tagsStrength determiner - other document I6
    tagsStrength determiner - other ed I27
    tagsStrength determiner - other judging I11
    tagsStrength determiner - other ly I12
    tagsStrength determiner - other oblique S185
    tagsStrength determiner - other other S6
    tagsStrength determiner - other preposition C46S-5
    tagsStrength determiner - other relative O88S-20
    tagsStrength determiner - other s O-11I14S5
    tagsStrength determiner - other time O-29C51
    tagsStrength determiner - other utterance O13
    tagsStrength determiner - other verb I11S-19
    tagsStrength determiner - people , S10
    tagsStrength determiner - people . O6
    tagsStrength determiner - people ed S-37
    tagsStrength determiner - people ing I114
    tagsStrength determiner - people preposition I-4
    tagsStrength determiner - people relative O20
    tagsStrength determiner - people verb I6S-29
    tagsStrength determiner - preposition calendar O-14
    tagsStrength determiner - preposition conjunction C21
    tagsStrength determiner - preposition ing C31S5
    tagsStrength determiner - preposition it S64
    tagsStrength determiner - preposition name S-7
    tagsStrength determiner - preposition oblique O7S-29
    tagsStrength determiner - preposition s C-4S21
    tagsStrength determiner - preposition saying O-16
    tagsStrength determiner - preposition sayingParticiple O100I-63
    tagsStrength determiner - preposition tion O-13C73
    tagsStrength determiner - preposition title O33
    tagsStrength determiner - relative other O100
    tagsStrength determiner - role . S-7
    tagsStrength determiner - role auxiliary S5
    tagsStrength determiner - role ing I4
    tagsStrength determiner - role name I73
    tagsStrength determiner - role organisation S-87
    tagsStrength determiner - role other I-4
    tagsStrength determiner - role preposition C86S-24
    tagsStrength determiner - role verb I19
    tagsStrength determiner - s , C146
    tagsStrength determiner - s calendar I31
    tagsStrength determiner - s determiner O-6S53
    tagsStrength determiner - s ing O32
    tagsStrength determiner - s ly S84
    tagsStrength determiner - s name O6
    tagsStrength determiner - s oblique O4
    tagsStrength determiner - saying , S7
    tagsStrength determiner - saying he S-36
    tagsStrength determiner - saying other O45S-80
    tagsStrength determiner - that determiner O13
    tagsStrength determiner - that he O-5
    tagsStrength determiner - that oblique O73I-29
    tagsStrength determiner - that verb I10
    tagsStrength determiner - they other I31
    tagsStrength determiner - time adverb O57
    tagsStrength determiner - tion . O76
    tagsStrength determiner - tion other I5
    tagsStrength determiner - tion preposition S-4
    tagsStrength determiner - tion verb S75
    tagsStrength determiner - utterance verb C124
    tagsStrength determiner - verb determiner S56
    tagsStrength determiner - verb ed S-72
    tagsStrength determiner - verb ing I-10C16
    tagsStrength determiner - verb judging I203
    tagsStrength determiner - verb ly O13
    tagsStrength determiner - verb naming I139
    tagsStrength determiner - verb not O-44I20
    tagsStrength determiner - verb oblique I-38S142
    tagsStrength determiner - verb saying I163
    tagsStrength determiner - verb verb I8
    tagsStrength determiner - ⁄ number I9
    tagsStrength determiner 0 , name O150
    tagsStrength determiner 0 , verb O-28
    tagsStrength determiner 0 . # O-15C34
    tagsStrength determiner 0 determiner determiner S-4
    tagsStrength determiner 0 determiner ing O25
    tagsStrength determiner 0 determiner organisation I-19S6
    tagsStrength determiner 0 determiner people O12
    tagsStrength determiner 0 determiner saying S23
    tagsStrength determiner 0 name , O91
    tagsStrength determiner 0 name / S15
    tagsStrength determiner 0 name other O78I-127
    tagsStrength determiner 0 oblique ly I100
    tagsStrength determiner 0 oblique other I-25
    tagsStrength determiner 0 organisation other O-8
    tagsStrength determiner 0 other , O-81
    tagsStrength determiner 0 other calendar I14
    tagsStrength determiner 0 other other S8
    tagsStrength determiner 0 preposition al O7I-115
    tagsStrength determiner 0 preposition ing I-5C7
    tagsStrength determiner 0 preposition name S-26
    tagsStrength determiner 0 preposition other C-7S35
    tagsStrength determiner 0 role name I241
    tagsStrength determiner 0 role preposition O49
    tagsStrength determiner 0 s preposition I8
    tagsStrength determiner 0 tion . I157
    tagsStrength determiner 0 verb preposition O-9C9
    tagsStrength determiner 1 , he I17
    tagsStrength determiner 1 , preposition O-150
    tagsStrength determiner 1 , relative S72
    tagsStrength determiner 1 , saying I184
    tagsStrength determiner 1 . # C97
    tagsStrength determiner 1 . direct O87
    tagsStrength determiner 1 other other O-6
    tagsStrength determiner 1 other preposition I4
    tagsStrength determiner 1 preposition calendar S53
    tagsStrength determiner 1 preposition determiner C17
    tagsStrength determiner 1 preposition name O-15I31C6
    tagsStrength determiner 1 preposition oblique C119
    tagsStrength determiner 1 preposition other C5
    tagsStrength determiner 1 saying preposition C23
    tagsStrength determiner 1 that determiner O-10I4
    tagsStrength determiner 1 that other C50
    tagsStrength determiner 2 he verb I56
    tagsStrength determiner 2 preposition conjunction C-5
    tagsStrength determiner 2 preposition determiner C18
    tagsStrength determiner 2 preposition name C32
    tagsStrength determiner 2 that determiner O7
    tagsStrength determiner 3 determiner other I182
    tagsStrength determiner 3 preposition determiner C15
    tagsStrength determiner 3 preposition ing I7
    tagsStrength determiner 3 preposition name O12C-11
    tagsStrength determiner 3 preposition number C46
    tagsStrength determiner 3 preposition people C193
    tagsStrength determiner 4 . # C23
    tagsStrength determiner 4 . direct O49C-7
    tagsStrength determiner 4 ed preposition O6
    tagsStrength determiner 4 preposition determiner I-19
    tagsStrength determiner 4 preposition oblique C45
    tagsStrength determiner 5 other preposition C161
    tagsStrength determiner 6 preposition name I90
    tagsStrength direct - , name O65
    tagsStrength direct - ed . S159
    tagsStrength direct - preposition name O14
    tagsStrength direct - saying , I195S-12
    tagsStrength direct - saying . S87
    tagsStrength direct 0 determiner other I4
    tagsStrength direct 9 name . C-14S131
    tagsStrength direct 9 name name C6
    tagsStrength document - # # I-191
    tagsStrength document - direct # O10C-19
    tagsStrength document - name name O23
    tagsStrength document - name other O78
    tagsStrength document - number other O20
    tagsStrength document - oblique other I16
    tagsStrength document - organisation other I6
    tagsStrength document - s preposition O24
    tagsStrength document - saying preposition O76
    tagsStrength document 0 determiner name S-45
    tagsStrength document 0 determiner other O-57
    tagsStrength document 0 oblique function O76
    tagsStrength document 1 name name O21
    tagsStrength document 3 determiner other O14
    tagsStrength ed - , conjunction O-10
    tagsStrength ed - , name O-9
    tagsStrength ed - - conjunction O14
    tagsStrength ed - . # B47
    tagsStrength ed - . conjunction O40
    tagsStrength ed - . determiner O-37I18
    tagsStrength ed - auxiliary other I-9
    tagsStrength ed - conjunction name O-14I22
    tagsStrength ed - conjunction other O28
    tagsStrength ed - document preposition O93
    tagsStrength ed - ed , O-7
    tagsStrength ed - ed conjunction I42
    tagsStrength ed - function other B100
    tagsStrength ed - function preposition O47
    tagsStrength ed - ing determiner I-22
    tagsStrength ed - ing oblique O147
    tagsStrength ed - name , O-5B9
    tagsStrength ed - name conjunction O-36B70
    tagsStrength ed - name other I-50
    tagsStrength ed - name people O201
    tagsStrength ed - name role B92
    tagsStrength ed - name s B94
    tagsStrength ed - name verb O9
    tagsStrength ed - number name O28
    tagsStrength ed - number other O-146B14
    tagsStrength ed - organisation people B15
    tagsStrength ed - other , I-6
    tagsStrength ed - other . O7I-28
    tagsStrength ed - other other B-46
    tagsStrength ed - other preposition I-66C14
    tagsStrength ed - other s O7B29I-55
    tagsStrength ed - other that O66
    tagsStrength ed - other verb O-96
    tagsStrength ed - people preposition O92
    tagsStrength ed - preposition determiner B40
    tagsStrength ed - preposition he O-11
    tagsStrength ed - preposition name S-75
    tagsStrength ed - preposition other O6
    tagsStrength ed - preposition s O4
    tagsStrength ed - role preposition O-71B22
    tagsStrength ed - s , O17
    tagsStrength ed - tion preposition I-50
    tagsStrength ed - utterance that B39
    tagsStrength ed - verb ed O102
    tagsStrength ed - verb other S159
    tagsStrength ed - verb preposition S146
    tagsStrength ed 0 al s O-64C104
    tagsStrength ed 0 determiner document O-45C60
    tagsStrength ed 0 determiner ed O-84
    tagsStrength ed 0 determiner ing C60
    tagsStrength ed 0 determiner ive I199
    tagsStrength ed 0 determiner organisation B59
    tagsStrength ed 0 determiner other O-20I13S39
    tagsStrength ed 0 determiner preposition O124
    tagsStrength ed 0 determiner s I-13
    tagsStrength ed 0 ing oblique C53
    tagsStrength ed 0 ing other I10
    tagsStrength ed 0 judging preposition O8
    tagsStrength ed 0 name name S-7
    tagsStrength ed 0 name preposition O6
    tagsStrength ed 0 oblique . I4
    tagsStrength ed 0 oblique function O-4
    tagsStrength ed 0 oblique s O58
    tagsStrength ed 0 other preposition I-26
    tagsStrength ed 0 other s C7
    tagsStrength ed 0 preposition ing C156
    tagsStrength ed 0 preposition name I-115C90
    tagsStrength ed 0 preposition other B7
    tagsStrength ed 0 preposition s O63
    tagsStrength ed 0 role preposition O84
    tagsStrength ed 0 s preposition B31C-40
    tagsStrength ed 0 time preposition I117
    tagsStrength ed 1 . # O-38I29
    tagsStrength ed 1 determiner name O102
    tagsStrength ed 1 ed preposition C160
    tagsStrength ed 1 ing determiner I6
    tagsStrength ed 1 ing name C69
    tagsStrength ed 1 judging preposition O11
    tagsStrength ed 1 name other O81
    tagsStrength ed 1 other determiner O31
    tagsStrength ed 1 other name O82
    tagsStrength ed 1 other oblique O8I-5
    tagsStrength ed 1 other preposition I-8
    tagsStrength ed 1 other s O6I-72
    tagsStrength ed 1 preposition name I-36
    tagsStrength ed 1 preposition other O48
    tagsStrength ed 1 verb determiner B18
    tagsStrength ed 4 preposition name C51
    tagsStrength first 2 determiner other O4
    tagsStrength first 4 name name O150
    tagsStrength function - , preposition I58
    tagsStrength function - . name O52
    tagsStrength function - conjunction s O7
    tagsStrength function - determiner name O-84
    tagsStrength function - name name I199
    tagsStrength function - organisation . I23
    tagsStrength function - other . O-23
    tagsStrength function - other s O-35
    tagsStrength function - preposition determiner O-16I18
    tagsStrength function - preposition name C146
    tagsStrength function - preposition number I16
    tagsStrength function 0 determiner other S137
    tagsStrength function 0 name conjunction I49
    tagsStrength function 0 name name S14
    tagsStrength function 0 oblique other O-10I60
    tagsStrength function 0 other , I51
    tagsStrength function 1 preposition name I39
    tagsStrength function 2 preposition ing O127
    tagsStrength function 4 preposition determiner C166
    tagsStrength he - determiner name O-34I88
    tagsStrength he - other preposition I-27
    tagsStrength he - preposition name O19
    tagsStrength he 0 ly verb O9
    tagsStrength he 0 not other I74
    tagsStrength he 0 other oblique O4
    tagsStrength he 0 other preposition I97
    tagsStrength he 0 verb determiner O124
    tagsStrength he 1 adverb ed O-10
    tagsStrength he 1 adverb other C91
    tagsStrength he 1 determiner other C-44
    tagsStrength he 1 naming preposition I35
    tagsStrength he 1 not other O15
    tagsStrength he 1 s preposition O51
    tagsStrength he 1 verb ing I77
    tagsStrength he 2 . # I8
    tagsStrength he 2 adverb verb O4
    tagsStrength he 2 auxiliary determiner I232
    tagsStrength he 2 determiner document O7
    tagsStrength he 2 determiner other C-20
    tagsStrength he 2 ed determiner O10
    tagsStrength he 2 ed preposition O16
    tagsStrength he 2 other determiner O69
    tagsStrength he 2 other preposition O88
    tagsStrength he 2 preposition name O69
    tagsStrength he 2 verb preposition O56
    tagsStrength he 4 ed preposition O24C-14
    tagsStrength he 4 name name I41
    tagsStrength he 7 preposition other I143
    tagsStrength he 8 , direct I115
    tagsStrength he 9 . # O22
    tagsStrength he 9 . name C-88
    tagsStrength ing - , conjunction B118
    tagsStrength ing - , determiner O-48I53
    tagsStrength ing - , ed O-8S5
    tagsStrength ing - - - I213
    tagsStrength ing - . # B62
    tagsStrength ing - auxiliary verb I55
    tagsStrength ing - conjunction ing I4
    tagsStrength ing - conjunction other S59
    tagsStrength ing - determiner other I8
    tagsStrength ing - determiner s O47
    tagsStrength ing - function other B16
    tagsStrength ing - he saying I129
    tagsStrength ing - ing determiner O11
    tagsStrength ing - ing other I-14
    tagsStrength ing - judging preposition B33
    tagsStrength ing - ly ed O23
    tagsStrength ing - name , B18I-7
    tagsStrength ing - name auxiliary O-68
    tagsStrength ing - name ive O6
    tagsStrength ing - name name O47B15I-13S-114
    tagsStrength ing - name preposition O-44S5
    tagsStrength ing - name role B48
    tagsStrength ing - organisation . O4
    tagsStrength ing - other al I8
    tagsStrength ing - other other S13
    tagsStrength ing - other people O5
    tagsStrength ing - other preposition C7S-11
    tagsStrength ing - other role B88
    tagsStrength ing - other s B-9
    tagsStrength ing - other that I-73C113
    tagsStrength ing - people conjunction O5
    tagsStrength ing - preposition calendar I42
    tagsStrength ing - preposition conjunction C197
    tagsStrength ing - preposition other S58
    tagsStrength ing - relative verb O24
    tagsStrength ing - role preposition O-24I8
    tagsStrength ing - s , O-8B80
    tagsStrength ing - s conjunction B27
    tagsStrength ing - s preposition B-23
    tagsStrength ing - s that I169
    tagsStrength ing - tion preposition I4
    tagsStrength ing - verb other I169
    tagsStrength ing 0 , ing I134
    tagsStrength ing 0 . # I38
    tagsStrength ing 0 al tion I28
    tagsStrength ing 0 conjunction determiner C66
    tagsStrength ing 0 determiner name C10
    tagsStrength ing 0 determiner other O-6I24
    tagsStrength ing 0 determiner preposition O21
    tagsStrength ing 0 document preposition B7
    tagsStrength ing 0 function other O52
    tagsStrength ing 0 name conjunction O-11S101
    tagsStrength ing 0 oblique organisation O-8
    tagsStrength ing 0 oblique s O33
    tagsStrength ing 0 other preposition C17
    tagsStrength ing 0 other role B168
    tagsStrength ing 0 other time O7
    tagsStrength ing 0 s other B84
    tagsStrength ing 0 s preposition O-9C25
    tagsStrength ing 1 determiner name I16
    tagsStrength ing 1 determiner other O6C-58
    tagsStrength ing 1 name name O46
    tagsStrength ing 1 oblique other O87
    tagsStrength ing 1 other determiner C-5
    tagsStrength ing 1 other oblique B62
    tagsStrength ing 1 other people B209
    tagsStrength ing 1 preposition name O-12C11
    tagsStrength ing 2 preposition determiner I33
    tagsStrength it - # # O-5
    tagsStrength it - . he O49
    tagsStrength it - determiner other I-86
    tagsStrength it - direct # O4C-4
    tagsStrength it - other . O19I-5
    tagsStrength it - sayingParticiple that O37
    tagsStrength it 0 . # O-8C34
    tagsStrength it 0 auxiliary verb O4
    tagsStrength it 0 determiner organisation O71
    tagsStrength it 0 not other I4
    tagsStrength it 0 preposition oblique O82
    tagsStrength it 0 that name O4
    tagsStrength it 0 verb other I63
    tagsStrength it 1 determiner name O23
    tagsStrength it 1 ing preposition I125
    tagsStrength it 1 not determiner I32
    tagsStrength it 1 preposition determiner O55
    tagsStrength it 2 preposition other C128
    tagsStrength ive - al role O23
    tagsStrength ive - ed preposition I17
    tagsStrength ive - other other I16
    tagsStrength ive 2 preposition name C34
    tagsStrength judging - , ing B141
    tagsStrength judging - , preposition B79
    tagsStrength judging - , sayingParticiple B6
    tagsStrength judging - , verb B25
    tagsStrength judging - . # O-35
    tagsStrength judging - conjunction preposition O22
    tagsStrength judging - conjunction saying B105
    tagsStrength judging - determiner mixed I5
    tagsStrength judging - determiner other O47
    tagsStrength judging - determiner preposition O30
    tagsStrength judging - document preposition B72
    tagsStrength judging - name auxiliary I69
    tagsStrength judging - name name O64
    tagsStrength judging - name saying O44
    tagsStrength judging - other people B44
    tagsStrength judging - other preposition B5
    tagsStrength judging - preposition mixed O237B-108
    tagsStrength judging - preposition name O-10C100
    tagsStrength judging - preposition preposition O13
    tagsStrength judging - preposition sayingParticiple B51
    tagsStrength judging - s . B-18I8
    tagsStrength judging - tion preposition B-47
    tagsStrength judging - verb preposition O172B-12
    tagsStrength judging 0 determiner name O52C-61
    tagsStrength judging 0 determiner organisation O95
    tagsStrength judging 0 ing other I62
    tagsStrength judging 0 name name O54
    tagsStrength judging 0 number other O20
    tagsStrength judging 0 oblique other I23
    tagsStrength judging 0 oblique s O42
    tagsStrength judging 0 other . I103
    tagsStrength judging 0 other conjunction C165
    tagsStrength judging 0 other preposition B-18C75
    tagsStrength judging 0 other s C6
    tagsStrength judging 0 other that B136
    tagsStrength judging 0 preposition oblique B40
    tagsStrength judging 1 name preposition O4
    tagsStrength judging 1 other , I13
    tagsStrength judging 1 other conjunction C37
    tagsStrength judging 1 other ing B13
    tagsStrength judging 1 other oblique O31
    tagsStrength judging 1 other preposition C5
    tagsStrength judging 1 other s B-47
    tagsStrength judging 1 preposition name C40
    tagsStrength judging 1 s determiner B124
    tagsStrength judging 1 saying conjunction B35
    tagsStrength judging 1 verb ed I79
    tagsStrength judging 1 verb ing O26
    tagsStrength judging 1 verb oblique O55
    tagsStrength judging 4 preposition name B4
    tagsStrength ly - determiner name I12
    tagsStrength ly - determiner s I-50
    tagsStrength ly - judging preposition C263
    tagsStrength ly - name s O29
    tagsStrength ly - other judging I186
    tagsStrength ly - other s C105
    tagsStrength ly - people . I78
    tagsStrength ly - preposition determiner S51
    tagsStrength ly - preposition number O-113S120
    tagsStrength ly - preposition oblique C99
    tagsStrength ly - preposition s O54
    tagsStrength ly - s , S131
    tagsStrength ly - saying preposition O92
    tagsStrength ly - verb determiner I78
    tagsStrength ly 0 determiner other C-5
    tagsStrength ly 0 ed preposition I51
    tagsStrength ly 0 name people O58
    tagsStrength ly 0 oblique ing O18
    tagsStrength ly 0 other . O-13
    tagsStrength ly 0 other other O14
    tagsStrength ly 0 preposition name I12
    tagsStrength ly 0 s preposition O19
    tagsStrength ly 1 determiner other O157C-12
    tagsStrength ly 1 name name O6
    tagsStrength ly 1 other oblique O13
    tagsStrength ly 1 other other O109
    tagsStrength ly 1 preposition other O11
    tagsStrength mixed - name . C166
    tagsStrength mixed - name saying S7
    tagsStrength mixed - people other O4
    tagsStrength mixed - preposition determiner I-47
    tagsStrength mixed 0 determiner document O5
    tagsStrength name - # # O7B9
    tagsStrength name - $ number O-5
    tagsStrength name - ( @ S9
    tagsStrength name - , adverb S42
    tagsStrength name - , auxiliary O18
    tagsStrength name - , determiner I9
    tagsStrength name - , direct C215
    tagsStrength name - , ed I8S-8
    tagsStrength name - , he I45
    tagsStrength name - , ing S30
    tagsStrength name - , it S62
    tagsStrength name - , name O56S-63
    tagsStrength name - , not O-99S19
    tagsStrength name - , number O15I-17S-15
    tagsStrength name - , oblique O9
    tagsStrength name - , other O16I-18S6
    tagsStrength name - , preposition O-22S47
    tagsStrength name - , relative S47
    tagsStrength name - , saying O-45I-32S56
    tagsStrength name - , sayingParticiple O-93I7
    tagsStrength name - - adverb I60
    tagsStrength name - - determiner I8
    tagsStrength name - - judging S86
    tagsStrength name - - relative S5
    tagsStrength name - . " S122
    tagsStrength name - . # C24
    tagsStrength name - . conjunction O13
    tagsStrength name - . determiner O19I-38
    tagsStrength name - . direct I-59S6
    tagsStrength name - . oblique S10
    tagsStrength name - : name O-98S32
    tagsStrength name - ; name I23
    tagsStrength name - ? # O-6
    tagsStrength name - [ name B80
    tagsStrength name - ] # O-19C40
    tagsStrength name - adverb name I49
    tagsStrength name - adverb number I56
    tagsStrength name - adverb other S-20
    tagsStrength name - adverb preposition I18
    tagsStrength name - adverb verb I15
    tagsStrength name - al other O5S-42
    tagsStrength name - al tion O-5
    tagsStrength name - auxiliary , S36
    tagsStrength name - auxiliary adverb S-4
    tagsStrength name - auxiliary judging I-4
    tagsStrength name - auxiliary name I-8
    tagsStrength name - auxiliary preposition I-20S6
    tagsStrength name - auxiliary verb I48S-64
    tagsStrength name - calendar , I26
    tagsStrength name - calendar preposition O-29I13
    tagsStrength name - conjunction auxiliary I4
    tagsStrength name - conjunction it O22I-5
    tagsStrength name - conjunction judging I210
    tagsStrength name - conjunction ly I4
    tagsStrength name - conjunction name I-4
    tagsStrength name - conjunction not O28I-25
    tagsStrength name - conjunction oblique I14
    tagsStrength name - conjunction other S-13
    tagsStrength name - conjunction preposition I60
    tagsStrength name - conjunction role S51
    tagsStrength name - conjunction saying O-16I35C61S24
    tagsStrength name - conjunction sayingParticiple I298
    tagsStrength name - determiner al S64
    tagsStrength name - determiner determiner O44
    tagsStrength name - determiner document C177S-12
    tagsStrength name - determiner ed O61I-23
    tagsStrength name - determiner function O4
    tagsStrength name - determiner ive O-18S49
    tagsStrength name - determiner name C112
    tagsStrength name - determiner number O15
    tagsStrength name - determiner organisation S-40
    tagsStrength name - determiner people S-10
    tagsStrength name - determiner relative O13
    tagsStrength name - determiner role I-10S4
    tagsStrength name - determiner saying O6
    tagsStrength name - direct # O21C-52
    tagsStrength name - direct [ C22
    tagsStrength name - direct name O6
    tagsStrength name - ed adverb O12
    tagsStrength name - ed determiner S-23
    tagsStrength name - ed oblique O-7I-5
    tagsStrength name - ed other I145S-11
    tagsStrength name - ed that O108S-9
    tagsStrength name - function organisation O57
    tagsStrength name - function other O11S-84
    tagsStrength name - function preposition C163
    tagsStrength name - he auxiliary B81I-79
    tagsStrength name - he saying O5
    tagsStrength name - ing determiner O12
    tagsStrength name - ing name O4S-38
    tagsStrength name - ing oblique O46I-57
    tagsStrength name - ing other S30
    tagsStrength name - ing role S146
    tagsStrength name - ing that O86
    tagsStrength name - it auxiliary O32
    tagsStrength name - it time O-4S108
    tagsStrength name - judging determiner S4
    tagsStrength name - judging mixed S95
    tagsStrength name - judging oblique O19
    tagsStrength name - judging other I15S-16
    tagsStrength name - judging preposition I85
    tagsStrength name - judging that S6
    tagsStrength name - ly judging S38
    tagsStrength name - ly other I72
    tagsStrength name - ly saying S90
    tagsStrength name - mixed # O5I-4
    tagsStrength name - mixed name O4
    tagsStrength name - name # S33
    tagsStrength name - name ( I-11
    tagsStrength name - name ) O-27S63
    tagsStrength name - name , I4
    tagsStrength name - name . B74C6
    tagsStrength name - name ; I38
    tagsStrength name - name al I-70
    tagsStrength name - name auxiliary I-4
    tagsStrength name - name conjunction O-4I20
    tagsStrength name - name document O-65
    tagsStrength name - name ly I104
    tagsStrength name - name name C4
    tagsStrength name - name number O21
    tagsStrength name - name people I59S-128
    tagsStrength name - name preposition B28C66
    tagsStrength name - name role C20
    tagsStrength name - name s I-64S-4
    tagsStrength name - name saying O32S-6
    tagsStrength name - name tion I67
    tagsStrength name - name verb B49
    tagsStrength name - number auxiliary O106
    tagsStrength name - number number O7
    tagsStrength name - number preposition C178
    tagsStrength name - oblique other I-58C72S-13
    tagsStrength name - oblique people O-54S38
    tagsStrength name - oblique tion C84
    tagsStrength name - organisation . S35
    tagsStrength name - organisation ed S-7
    tagsStrength name - organisation name S-14
    tagsStrength name - organisation other I-152
    tagsStrength name - organisation preposition S-42
    tagsStrength name - organisation role O49S-33
    tagsStrength name - organisation that O75
    tagsStrength name - other adverb I116
    tagsStrength name - other calendar I9
    tagsStrength name - other document I17
    tagsStrength name - other judging O56
    tagsStrength name - other ly O9
    tagsStrength name - other name I-6
    tagsStrength name - other oblique S87
    tagsStrength name - other organisation O25
    tagsStrength name - other other C53
    tagsStrength name - other preposition S-5
    tagsStrength name - other role S4
    tagsStrength name - other s I-4C13
    tagsStrength name - other saying O-4S63
    tagsStrength name - other that O-21C51
    tagsStrength name - other time S72
    tagsStrength name - other tion O5
    tagsStrength name - people adverb I26
    tagsStrength name - people ly S65
    tagsStrength name - preposition adverb O-39I90
    tagsStrength name - preposition al I15
    tagsStrength name - preposition calendar O-13S88
    tagsStrength name - preposition determiner I30C50S-4
    tagsStrength name - preposition ed I35
    tagsStrength name - preposition function O-30I11
    tagsStrength name - preposition he O-10I182
    tagsStrength name - preposition ing S-8
    tagsStrength name - preposition it I81
    tagsStrength name - preposition mixed C10
    tagsStrength name - preposition name C9S-7
    tagsStrength name - preposition oblique C84S-23
    tagsStrength name - preposition organisation O-27
    tagsStrength name - preposition other O9
    tagsStrength name - preposition preposition O-5I28
    tagsStrength name - preposition s O67
    tagsStrength name - preposition saying O38
    tagsStrength name - preposition sayingParticiple C50
    tagsStrength name - preposition time I23
    tagsStrength name - preposition verb I70
    tagsStrength name - relative auxiliary O47S-26
    tagsStrength name - relative ed S14
    tagsStrength name - relative ing S49
    tagsStrength name - relative judging O116S-19
    tagsStrength name - relative name O-48I98
    tagsStrength name - relative other O34S-16
    tagsStrength name - relative s S75
    tagsStrength name - relative saying O187S-85
    tagsStrength name - relative verb O-12S58
    tagsStrength name - role ed O-5
    tagsStrength name - role other O43
    tagsStrength name - role preposition S15
    tagsStrength name - role relative O5
    tagsStrength name - s . O26
    tagsStrength name - s conjunction I4S-23
    tagsStrength name - s determiner O6I-25
    tagsStrength name - s ing S25
    tagsStrength name - s name O48
    tagsStrength name - s that S43
    tagsStrength name - saying , S7
    tagsStrength name - saying . S26
    tagsStrength name - saying : S81
    tagsStrength name - saying determiner O14I75S-33
    tagsStrength name - saying he O7
    tagsStrength name - saying name O13I-22
    tagsStrength name - saying preposition C5S-5
    tagsStrength name - saying that O22I-12
    tagsStrength name - saying they I49
    tagsStrength name - sayingParticiple determiner O5
    tagsStrength name - sayingParticiple name O-5
    tagsStrength name - sayingParticiple preposition O6S-24
    tagsStrength name - sayingParticiple that O30
    tagsStrength name - that judging O191
    tagsStrength name - tion preposition I31
    tagsStrength name - utterance preposition C171
    tagsStrength name - verb adverb I21
    tagsStrength name - verb ed I34S-36
    tagsStrength name - verb function I104
    tagsStrength name - verb ing S33
    tagsStrength name - verb judging I219
    tagsStrength name - verb oblique S75
    tagsStrength name - verb other S36
    tagsStrength name - verb preposition S23
    tagsStrength name - verb role O53
    tagsStrength name - verb s S-5
    tagsStrength name - verb saying O147I112
    tagsStrength name - verb verb S9
    tagsStrength name - — conjunction O-11I11
    tagsStrength name - — name O54
    tagsStrength name 0 , determiner I79
    tagsStrength name 0 , other S115
    tagsStrength name 0 , preposition I11
    tagsStrength name 0 , verb I55
    tagsStrength name 0 . # O-9C41
    tagsStrength name 0 . preposition S59
    tagsStrength name 0 adverb other O28
    tagsStrength name 0 al s I31
    tagsStrength name 0 auxiliary other O-22S46
    tagsStrength name 0 calendar , O153
    tagsStrength name 0 conjunction other O-11
    tagsStrength name 0 determiner document O50
    tagsStrength name 0 determiner ly S21
    tagsStrength name 0 determiner name I-46
    tagsStrength name 0 determiner other O7I-5S-43
    tagsStrength name 0 determiner s O-53S57
    tagsStrength name 0 determiner saying O18I-9
    tagsStrength name 0 determiner time O-28I6
    tagsStrength name 0 ed preposition I80
    tagsStrength name 0 function name O202
    tagsStrength name 0 ive preposition O17
    tagsStrength name 0 judging preposition O40
    tagsStrength name 0 name , I-30
    tagsStrength name 0 name auxiliary O-91S25
    tagsStrength name 0 name name B49
    tagsStrength name 0 name organisation O5
    tagsStrength name 0 name other O52
    tagsStrength name 0 name preposition O-5C90
    tagsStrength name 0 name role S-40
    tagsStrength name 0 not other I-50
    tagsStrength name 0 oblique document O11
    tagsStrength name 0 oblique name S141
    tagsStrength name 0 organisation , O17
    tagsStrength name 0 other . O19I-5
    tagsStrength name 0 other name O25
    tagsStrength name 0 other preposition C24
    tagsStrength name 0 other verb I119
    tagsStrength name 0 preposition determiner I4
    tagsStrength name 0 preposition name C17
    tagsStrength name 0 preposition number O-11I81
    tagsStrength name 0 preposition organisation O99
    tagsStrength name 0 preposition other C67
    tagsStrength name 0 preposition preposition C96
    tagsStrength name 0 s name S9
    tagsStrength name 0 saying that S-43
    tagsStrength name 0 verb judging I73
    tagsStrength name 1 , saying S33
    tagsStrength name 1 . direct O94S21
    tagsStrength name 1 adverb determiner O72
    tagsStrength name 1 adverb name C24
    tagsStrength name 1 adverb verb I20
    tagsStrength name 1 calendar ed O21
    tagsStrength name 1 calendar time O5
    tagsStrength name 1 conjunction determiner O112
    tagsStrength name 1 conjunction name C97
    tagsStrength name 1 conjunction other C12
    tagsStrength name 1 conjunction preposition I55
    tagsStrength name 1 determiner name I-5
    tagsStrength name 1 determiner organisation O23
    tagsStrength name 1 determiner other O6C-14
    tagsStrength name 1 function other C128
    tagsStrength name 1 ing . O49
    tagsStrength name 1 judging preposition C5
    tagsStrength name 1 ly ing O7
    tagsStrength name 1 name other O9
    tagsStrength name 1 not determiner O21
    tagsStrength name 1 not preposition I13
    tagsStrength name 1 number other O-9
    tagsStrength name 1 oblique . I6
    tagsStrength name 1 other name B25
    tagsStrength name 1 other oblique I-37C48
    tagsStrength name 1 other preposition C40
    tagsStrength name 1 other s C11
    tagsStrength name 1 preposition number I144
    tagsStrength name 1 preposition oblique O80
    tagsStrength name 1 preposition s O52
    tagsStrength name 1 s determiner C16
    tagsStrength name 1 saying , O225
    tagsStrength name 1 saying that I97
    tagsStrength name 1 that name C193
    tagsStrength name 1 verb ing C5
    tagsStrength name 1 verb preposition I21
    tagsStrength name 2 . # O12I-21
    tagsStrength name 2 name name C25
    tagsStrength name 2 not verb O27
    tagsStrength name 2 oblique organisation O12
    tagsStrength name 2 other conjunction O68
    tagsStrength name 2 other determiner C-5
    tagsStrength name 2 preposition auxiliary O88
    tagsStrength name 2 preposition name C-5
    tagsStrength name 2 preposition s I89
    tagsStrength name 2 s preposition C6
    tagsStrength name 2 saying determiner O54C-8
    tagsStrength name 2 verb determiner O4
    tagsStrength name 2 verb ed I7
    tagsStrength name 3 determiner other C-18
    tagsStrength name 3 name name C27
    tagsStrength name 3 name other S96
    tagsStrength name 3 other other C11
    tagsStrength name 3 other preposition C120
    tagsStrength name 3 preposition determiner I14
    tagsStrength name 3 preposition preposition O22
    tagsStrength name 3 s preposition C181
    tagsStrength name 4 determiner document C5
    tagsStrength name 4 s preposition O98
    tagsStrength name 4 verb determiner S71
    tagsStrength name 4 verb preposition O5
    tagsStrength name 6 determiner other O11
    tagsStrength name 6 oblique other O6
    tagsStrength name 7 . # C65
    tagsStrength name 7 preposition determiner C97
    tagsStrength name 7 preposition ing O17
    tagsStrength name 8 other preposition I149C-15
    tagsStrength name 8 preposition name C11
    tagsStrength name 9 , preposition I227C-23
    tagsStrength name 9 . direct C6
    tagsStrength name 9 he verb I4
    tagsStrength name 9 preposition determiner I107C-20
    tagsStrength naming 0 determiner name C4
    tagsStrength not - auxiliary other I103
    tagsStrength not - name name O28
    tagsStrength not - other , O-84
    tagsStrength not - other . I-43
    tagsStrength not - other other O12
    tagsStrength not - preposition name O-33C22
    tagsStrength not - preposition other O76
    tagsStrength not - s conjunction I148
    tagsStrength not 0 preposition other O103
    tagsStrength not 1 other other I132
    tagsStrength not 2 preposition determiner O65
    tagsStrength not 3 preposition s O4
    tagsStrength number - $ number O-15
    tagsStrength number - , conjunction O9
    tagsStrength number - , preposition I5
    tagsStrength number - , relative I128
    tagsStrength number - - determiner I71
    tagsStrength number - . adverb O19
    tagsStrength number - . name O25I-15
    tagsStrength number - . other O8
    tagsStrength number - adverb preposition I13
    tagsStrength number - auxiliary ed S146
    tagsStrength number - auxiliary verb O-4
    tagsStrength number - conjunction determiner O4
    tagsStrength number - conjunction he I7
    tagsStrength number - conjunction preposition O-31I178
    tagsStrength number - determiner other I-4
    tagsStrength number - judging , I63
    tagsStrength number - judging oblique S96
    tagsStrength number - name name O38
    tagsStrength number - name saying O-30
    tagsStrength number - number other O-72
    tagsStrength number - number preposition O-87
    tagsStrength number - other . I-8
    tagsStrength number - other preposition O-7I21
    tagsStrength number - preposition calendar O-37I69
    tagsStrength number - preposition determiner S31
    tagsStrength number - preposition ly I15
    tagsStrength number - preposition people O-5I14
    tagsStrength number - preposition s O-16I66
    tagsStrength number - relative auxiliary S12
    tagsStrength number - relative saying O224
    tagsStrength number - relative verb O-10
    tagsStrength number - s auxiliary I62
    tagsStrength number - saying it S34
    tagsStrength number - saying they S73
    tagsStrength number - verb judging I47
    tagsStrength number 0 number , I59
    tagsStrength number 0 number name O-34
    tagsStrength number 0 preposition name O102
    tagsStrength number 1 determiner other O6
    tagsStrength number 1 number other I42
    tagsStrength number 1 other preposition C119
    tagsStrength number 1 preposition determiner S47
    tagsStrength oblique - , adverb O8
    tagsStrength oblique - , ed O47
    tagsStrength oblique - , he I78
    tagsStrength oblique - , name I12S-13
    tagsStrength oblique - , verb O-6S44
    tagsStrength oblique - . conjunction O23I-8
    tagsStrength oblique - . it O-6I43
    tagsStrength oblique - . name O52I-4
    tagsStrength oblique - . preposition I53
    tagsStrength oblique - al organisation O7
    tagsStrength oblique - al other O26I-24
    tagsStrength oblique - auxiliary ed O-7I90
    tagsStrength oblique - auxiliary not S7
    tagsStrength oblique - conjunction conjunction O-11I43
    tagsStrength oblique - conjunction first O29
    tagsStrength oblique - conjunction ing O8
    tagsStrength oblique - conjunction other O37
    tagsStrength oblique - conjunction they O9
    tagsStrength oblique - determiner name I-6
    tagsStrength oblique - determiner other O107I-11
    tagsStrength oblique - document preposition C138
    tagsStrength oblique - he ed O38
    tagsStrength oblique - ing other I-33
    tagsStrength oblique - ing preposition O4
    tagsStrength oblique - judging preposition O10S-39
    tagsStrength oblique - mixed # I-9
    tagsStrength oblique - name s O8
    tagsStrength oblique - oblique s O12
    tagsStrength oblique - organisation . O33
    tagsStrength oblique - organisation s O5
    tagsStrength oblique - other . O21I-5
    tagsStrength oblique - other : O31
    tagsStrength oblique - other organisation O22I-4
    tagsStrength oblique - other preposition B58
    tagsStrength oblique - other s O57
    tagsStrength oblique - other that S114
    tagsStrength oblique - other verb C117
    tagsStrength oblique - preposition calendar O-8I252
    tagsStrength oblique - preposition ing I-27
    tagsStrength oblique - preposition ly O76I-96
    tagsStrength oblique - preposition name C52
    tagsStrength oblique - preposition oblique S198
    tagsStrength oblique - preposition organisation O6
    tagsStrength oblique - preposition other I-10C84
    tagsStrength oblique - role . O82
    tagsStrength oblique - role preposition I10
    tagsStrength oblique - s . O9I-5
    tagsStrength oblique - s ly O19
    tagsStrength oblique - s preposition C19
    tagsStrength oblique - saying determiner O6
    tagsStrength oblique - tion . O13I-7
    tagsStrength oblique - verb determiner O114I-32
    tagsStrength oblique - verb ing O17
    tagsStrength oblique - verb preposition O34I-5
    tagsStrength oblique 0 determiner mixed I30
    tagsStrength oblique 0 determiner other B116
    tagsStrength oblique 0 name name O121
    tagsStrength oblique 0 not other O19
    tagsStrength oblique 0 preposition ing I7
    tagsStrength oblique 0 preposition other I-10C56
    tagsStrength oblique 0 role , S78
    tagsStrength oblique 0 s , I48
    tagsStrength oblique 0 s preposition I-136C6
    tagsStrength oblique 1 name name O11
    tagsStrength oblique 1 other determiner O42
    tagsStrength oblique 1 other preposition O48I-9
    tagsStrength oblique 1 preposition determiner I28
    tagsStrength oblique 1 preposition name O-66C13
    tagsStrength oblique 1 preposition other C19
    tagsStrength oblique 2 preposition determiner O-4C27
    tagsStrength oblique 2 preposition name I7C-38
    tagsStrength oblique 2 preposition oblique C91
    tagsStrength oblique 3 preposition determiner I140
    tagsStrength organisation - , preposition I6
    tagsStrength organisation - . conjunction O55
    tagsStrength organisation - . preposition O42
    tagsStrength organisation - auxiliary judging O22
    tagsStrength organisation - conjunction determiner O121
    tagsStrength organisation - conjunction other I77
    tagsStrength organisation - ed preposition O-10I63
    tagsStrength organisation - name name I-8
    tagsStrength organisation - name s O34
    tagsStrength organisation - name saying O65
    tagsStrength organisation - name verb O8
    tagsStrength organisation - number other O14
    tagsStrength organisation - other name O4
    tagsStrength organisation - other preposition O7
    tagsStrength organisation - other verb I26
    tagsStrength organisation - people . O4
    tagsStrength organisation - preposition calendar O-5
    tagsStrength organisation - preposition determiner O6
    tagsStrength organisation - preposition ing C172
    tagsStrength organisation - preposition number O-160
    tagsStrength organisation - preposition s I-9
    tagsStrength organisation - relative auxiliary I10
    tagsStrength organisation - relative saying O26
    tagsStrength organisation - relative verb I18
    tagsStrength organisation - saying name O60
    tagsStrength organisation - verb determiner O-33I4
    tagsStrength organisation - verb ed I24
    tagsStrength organisation - verb other O-33I82
    tagsStrength organisation 0 auxiliary verb I92S35
    tagsStrength organisation 0 determiner organisation I24
    tagsStrength organisation 0 determiner other I5
    tagsStrength organisation 0 name . O-101C8
    tagsStrength organisation 0 name name O21
    tagsStrength organisation 0 number . O-106
    tagsStrength organisation 0 other s O96
    tagsStrength organisation 0 role . I15
    tagsStrength organisation 0 s , I29
    tagsStrength organisation 0 verb determiner O10
    tagsStrength organisation 1 determiner name C24
    tagsStrength organisation 1 ing preposition C-7
    tagsStrength organisation 1 other determiner B9I-57C64
    tagsStrength organisation 1 preposition other O56I-18
    tagsStrength organisation 1 verb preposition O-8C4
    tagsStrength organisation 5 preposition other O42
    tagsStrength other - # # O6
    tagsStrength other - , conjunction C19
    tagsStrength other - , direct I-12
    tagsStrength other - , ed I-50S102
    tagsStrength other - , other B82S80
    tagsStrength other - , people O-4
    tagsStrength other - , preposition O-14I6S83
    tagsStrength other - , relative S4
    tagsStrength other - , s S91
    tagsStrength other - , saying O14I-8
    tagsStrength other - , tion O5I-7
    tagsStrength other - - - O-4I4
    tagsStrength other - - determiner O-12
    tagsStrength other - - ed O-14
    tagsStrength other - - preposition O-8
    tagsStrength other - . # B4S37
    tagsStrength other - . direct I-10S75
    tagsStrength other - . name B58
    tagsStrength other - . preposition O7I-8
    tagsStrength other - . verb O36
    tagsStrength other - : direct I157
    tagsStrength other - ; # O4I-14
    tagsStrength other - ? # O-5
    tagsStrength other - adverb determiner B65I-9
    tagsStrength other - adverb ed S100
    tagsStrength other - adverb ing O4I-15
    tagsStrength other - adverb verb O6
    tagsStrength other - al other C67
    tagsStrength other - al people I-88
    tagsStrength other - al preposition I-98
    tagsStrength other - auxiliary conjunction I4
    tagsStrength other - auxiliary ed I47
    tagsStrength other - auxiliary ly S15
    tagsStrength other - auxiliary other S103
    tagsStrength other - auxiliary saying I-30
    tagsStrength other - auxiliary verb O-4C9
    tagsStrength other - conjunction adverb O-4I27
    tagsStrength other - conjunction al I-20
    tagsStrength other - conjunction auxiliary O-6I7
    tagsStrength other - conjunction conjunction O-17I54
    tagsStrength other - conjunction not O-143
    tagsStrength other - conjunction organisation O-64I39
    tagsStrength other - conjunction s O43I-6
    tagsStrength other - conjunction saying O-34
    tagsStrength other - determiner al O140
    tagsStrength other - determiner document I7
    tagsStrength other - determiner name O68C-4S-34
    tagsStrength other - determiner organisation I9
    tagsStrength other - determiner other O7C51S-18
    tagsStrength other - determiner preposition B-13I-8C72
    tagsStrength other - determiner role I8
    tagsStrength other - determiner saying O5
    tagsStrength other - determiner verb O181
    tagsStrength other - direct # O-52
    tagsStrength other - direct he O-30I47
    tagsStrength other - direct name O95
    tagsStrength other - ed al O4
    tagsStrength other - ed determiner S80
    tagsStrength other - ed preposition C-6S4
    tagsStrength other - function s O47I-28
    tagsStrength other - he auxiliary B-8
    tagsStrength other - he judging B34
    tagsStrength other - he saying O5
    tagsStrength other - ing adverb O4
    tagsStrength other - ing al O-49I53
    tagsStrength other - ing it I9
    tagsStrength other - ing name S80
    tagsStrength other - ing preposition S5
    tagsStrength other - it auxiliary O4I-130
    tagsStrength other - ive other I-38
    tagsStrength other - ive preposition I22
    tagsStrength other - judging determiner O-12S39
    tagsStrength other - judging name O61
    tagsStrength other - judging oblique I-28
    tagsStrength other - judging preposition O57
    tagsStrength other - ly preposition I-31
    tagsStrength other - ly sayingParticiple O54
    tagsStrength other - ly verb O-17I9
    tagsStrength other - name , B14
    tagsStrength other - name . C90
    tagsStrength other - name auxiliary S7
    tagsStrength other - name ed O95
    tagsStrength other - name name O10S10
    tagsStrength other - name other S26
    tagsStrength other - name people O64
    tagsStrength other - name role B8I-70
    tagsStrength other - name s B9
    tagsStrength other - name saying O42B34S-107
    tagsStrength other - not preposition O95
    tagsStrength other - number other S59
    tagsStrength other - oblique auxiliary I33
    tagsStrength other - oblique judging O44
    tagsStrength other - oblique organisation O8B18
    tagsStrength other - oblique other S129
    tagsStrength other - oblique s O6I-48
    tagsStrength other - organisation , I110
    tagsStrength other - organisation s B8
    tagsStrength other - other . S13
    tagsStrength other - other : O-14
    tagsStrength other - other auxiliary S61
    tagsStrength other - other conjunction C127S-12
    tagsStrength other - other determiner O17I-48
    tagsStrength other - other document C26
    tagsStrength other - other ed O4I-15
    tagsStrength other - other name I-16C90
    tagsStrength other - other oblique O23I-25S15
    tagsStrength other - other other B-81C10
    tagsStrength other - other preposition B-12C-21
    tagsStrength other - other relative I-53
    tagsStrength other - other saying I-52S13
    tagsStrength other - other that I-11
    tagsStrength other - other verb O-6B10
    tagsStrength other - people , O9
    tagsStrength other - people other S-19
    tagsStrength other - people preposition C24
    tagsStrength other - people saying B255
    tagsStrength other - preposition calendar O-21I37C143
    tagsStrength other - preposition conjunction C64
    tagsStrength other - preposition determiner O-4B14C24
    tagsStrength other - preposition document O9
    tagsStrength other - preposition ing B53
    tagsStrength other - preposition name B-16S-25
    tagsStrength other - preposition number O6
    tagsStrength other - preposition organisation I-8
    tagsStrength other - preposition other O14C-6
    tagsStrength other - preposition preposition O76I-4
    tagsStrength other - preposition tion I-22
    tagsStrength other - preposition utterance O10
    tagsStrength other - relative judging O103
    tagsStrength other - relative saying O158
    tagsStrength other - relative verb O-15I69S6
    tagsStrength other - role . O26
    tagsStrength other - role conjunction S-4
    tagsStrength other - role other B8
    tagsStrength other - role preposition B82
    tagsStrength other - role role I12
    tagsStrength other - role verb O-92I71
    tagsStrength other - s . B29
    tagsStrength other - s adverb O28
    tagsStrength other - s conjunction B59
    tagsStrength other - s judging O8
    tagsStrength other - s ly I158
    tagsStrength other - s other O11I-51
    tagsStrength other - s that O6
    tagsStrength other - saying determiner O7
    tagsStrength other - saying name S-96
    tagsStrength other - saying preposition S4
    tagsStrength other - saying that I-47S31
    tagsStrength other - sayingParticiple determiner O-7
    tagsStrength other - sayingParticiple that O72
    tagsStrength other - that determiner O-13I10
    tagsStrength other - that ed O-8
    tagsStrength other - that preposition O34
    tagsStrength other - that verb I5S50
    tagsStrength other - tion preposition B65
    tagsStrength other - tion s I-5
    tagsStrength other - utterance . B230
    tagsStrength other - verb , O21
    tagsStrength other - verb determiner S89
    tagsStrength other - verb ed I22
    tagsStrength other - verb function O42
    tagsStrength other - verb ing S57
    tagsStrength other - verb judging O-26I100
    tagsStrength other - verb ly O-15S33
    tagsStrength other - verb not O45
    tagsStrength other - verb oblique S50
    tagsStrength other - verb other B10S53
    tagsStrength other - verb preposition B11
    tagsStrength other - verb that O44
    tagsStrength other - work preposition I64
    tagsStrength other 0 $ number I14
    tagsStrength other 0 , number I6
    tagsStrength other 0 , verb S35
    tagsStrength other 0 . # I8
    tagsStrength other 0 . name C57
    tagsStrength other 0 adverb , O-7I112
    tagsStrength other 0 al other O66
    tagsStrength other 0 al preposition B226
    tagsStrength other 0 calendar time I11
    tagsStrength other 0 conjunction he O-42
    tagsStrength other 0 conjunction they I4
    tagsStrength other 0 determiner $ O-33
    tagsStrength other 0 determiner judging O44
    tagsStrength other 0 determiner preposition S114
    tagsStrength other 0 determiner relative S193
    tagsStrength other 0 determiner s I5S-21
    tagsStrength other 0 determiner verb O109
    tagsStrength other 0 ed determiner O6
    tagsStrength other 0 ed people O45I-195
    tagsStrength other 0 ed preposition I-160
    tagsStrength other 0 function other I-6
    tagsStrength other 0 ing determiner B76
    tagsStrength other 0 ing other C44
    tagsStrength other 0 ly other O56
    tagsStrength other 0 mixed # O25I-10
    tagsStrength other 0 name , I5
    tagsStrength other 0 name ed O-18S86
    tagsStrength other 0 name name C8S-14
    tagsStrength other 0 name other B82
    tagsStrength other 0 name people I5
    tagsStrength other 0 name saying I102
    tagsStrength other 0 number preposition O97
    tagsStrength other 0 oblique al O49I-127
    tagsStrength other 0 oblique document O68
    tagsStrength other 0 oblique utterance O5
    tagsStrength other 0 organisation preposition O-4
    tagsStrength other 0 other , S18
    tagsStrength other 0 other judging O16
    tagsStrength other 0 other name S4
    tagsStrength other 0 other oblique I107
    tagsStrength other 0 other other O-6C79S9
    tagsStrength other 0 other people I-46
    tagsStrength other 0 other preposition B-18C-13S30
    tagsStrength other 0 other s O11
    tagsStrength other 0 other that O-28
    tagsStrength other 0 other time I-4
    tagsStrength other 0 people . S4
    tagsStrength other 0 people other I95
    tagsStrength other 0 people relative O33
    tagsStrength other 0 preposition calendar O-64
    tagsStrength other 0 preposition conjunction O-8
    tagsStrength other 0 preposition determiner B42
    tagsStrength other 0 preposition oblique C-34
    tagsStrength other 0 preposition other S50
    tagsStrength other 0 preposition s C112
    tagsStrength other 0 role other O-4
    tagsStrength other 0 s ed O-38S198
    tagsStrength other 0 s ing O37I-6
    tagsStrength other 0 s verb I15
    tagsStrength other 0 saying name O25
    tagsStrength other 0 that he O15I18
    tagsStrength other 0 tion people I8
    tagsStrength other 0 tion preposition I-23C23S61
    tagsStrength other 0 verb function O126
    tagsStrength other 0 verb other S71
    tagsStrength other 1 , other I18
    tagsStrength other 1 conjunction other O20I-87
    tagsStrength other 1 determiner name O19
    tagsStrength other 1 determiner organisation I5
    tagsStrength other 1 determiner other I10C-5
    tagsStrength other 1 determiner role C31
    tagsStrength other 1 determiner tion I42
    tagsStrength other 1 ed . O-14
    tagsStrength other 1 ing determiner C61
    tagsStrength other 1 judging preposition O180C-6
    tagsStrength other 1 ly ed C60
    tagsStrength other 1 name , S81
    tagsStrength other 1 name name O14I-21
    tagsStrength other 1 name preposition O-23I55
    tagsStrength other 1 number other O15
    tagsStrength other 1 oblique adverb O32
    tagsStrength other 1 oblique other S16
    tagsStrength other 1 other . O38
    tagsStrength other 1 other al B67
    tagsStrength other 1 other determiner C-21S12
    tagsStrength other 1 other function I-25
    tagsStrength other 1 other judging O40
    tagsStrength other 1 other name B25
    tagsStrength other 1 other organisation O62
    tagsStrength other 1 other other O5I-7
    tagsStrength other 1 other preposition O6C-11
    tagsStrength other 1 other s B9C-16
    tagsStrength other 1 people preposition O13
    tagsStrength other 1 preposition name C45
    tagsStrength other 1 preposition oblique I21
    tagsStrength other 1 preposition other I-9C13
    tagsStrength other 1 preposition s I-24
    tagsStrength other 1 preposition tion C29
    tagsStrength other 1 s conjunction I-8
    tagsStrength other 1 s preposition O7I-37
    tagsStrength other 1 s s O9
    tagsStrength other 1 s that O46
    tagsStrength other 1 saying . O128
    tagsStrength other 1 saying preposition C102
    tagsStrength other 1 that name O6
    tagsStrength other 1 verb determiner O5
    tagsStrength other 1 verb name O20
    tagsStrength other 1 verb oblique O11I-77
    tagsStrength other 1 verb preposition C18
    tagsStrength other 2 . # O41
    tagsStrength other 2 determiner other O50I-18
    tagsStrength other 2 ed other O9
    tagsStrength other 2 preposition determiner C113
    tagsStrength other 2 preposition name I5
    tagsStrength other 2 preposition oblique O12I-26
    tagsStrength other 2 preposition sayingParticiple O33
    tagsStrength other 2 verb verb O-9
    tagsStrength other 3 . # O49
    tagsStrength other 3 determiner name C8
    tagsStrength other 3 name . C4
    tagsStrength other 3 name other C55
    tagsStrength other 3 other other O9
    tagsStrength other 3 preposition other C6
    tagsStrength other 3 that name I23
    tagsStrength other 4 . direct O52
    tagsStrength other 4 preposition name I-75
    tagsStrength other 4 preposition oblique I4
    tagsStrength other 4 preposition other C124
    tagsStrength other 6 preposition other C24
    tagsStrength other 9 . # C33
    tagsStrength other 9 they auxiliary C-113
    tagsStrength people - , preposition I31
    tagsStrength people - adverb verb O123
    tagsStrength people - al people S35
    tagsStrength people - conjunction determiner S101
    tagsStrength people - conjunction saying O141
    tagsStrength people - determiner al O78
    tagsStrength people - determiner preposition O-76I20
    tagsStrength people - ed determiner O160
    tagsStrength people - ed oblique O18
    tagsStrength people - ed preposition O10
    tagsStrength people - he auxiliary I-38
    tagsStrength people - name auxiliary O74
    tagsStrength people - name name S-30
    tagsStrength people - other oblique S37
    tagsStrength people - people , O-24
    tagsStrength people - preposition determiner C25
    tagsStrength people - preposition other O-4I26
    tagsStrength people - preposition preposition S34
    tagsStrength people - relative saying O16
    tagsStrength people - s preposition B283
    tagsStrength people - saying they O160S-16
    tagsStrength people - that determiner O29
    tagsStrength people - verb ing O-91
    tagsStrength people - verb other O-5I56
    tagsStrength people 0 adverb other C4
    tagsStrength people 0 determiner al O-33
    tagsStrength people 0 determiner organisation O11
    tagsStrength people 0 determiner other S27
    tagsStrength people 0 determiner s O-121
    tagsStrength people 0 determiner saying O-117S7
    tagsStrength people 0 function s I13
    tagsStrength people 0 name . C171
    tagsStrength people 0 name preposition S70
    tagsStrength people 0 other preposition O-8
    tagsStrength people 0 other s O99
    tagsStrength people 1 adverb ed O9
    tagsStrength people 1 determiner other O96
    tagsStrength people 1 name name I164
    tagsStrength people 1 other determiner I-33C11
    tagsStrength people 1 other ing C10
    tagsStrength people 1 preposition other O81
    tagsStrength people 1 preposition s O63
    tagsStrength people 2 ed preposition O74
    tagsStrength people 2 not other C10
    tagsStrength people 2 preposition determiner O24
    tagsStrength people 2 saying they C22
    tagsStrength people 2 verb determiner O17
    tagsStrength people 2 verb ed C116
    tagsStrength people 2 verb other C4
    tagsStrength people 2 verb preposition O24
    tagsStrength people 7 they auxiliary C-28
    tagsStrength preposition - # # O31I-5
    tagsStrength preposition - ( preposition I292
    tagsStrength preposition - , adverb B12
    tagsStrength preposition - , auxiliary O12S-5
    tagsStrength preposition - , conjunction B77S-9
    tagsStrength preposition - , determiner I35
    tagsStrength preposition - , document I329
    tagsStrength preposition - , he S13
    tagsStrength preposition - , ing B38I8
    tagsStrength preposition - , it O-17S162
    tagsStrength preposition - , ly B8
    tagsStrength preposition - , name O4S-4
    tagsStrength preposition - , number I65
    tagsStrength preposition - , other B31I-21
    tagsStrength preposition - , people I22
    tagsStrength preposition - , preposition I25
    tagsStrength preposition - , relative O4
    tagsStrength preposition - , sayingParticiple I15C78S-22
    tagsStrength preposition - , they O-10I87
    tagsStrength preposition - , verb B22
    tagsStrength preposition - - - O-43I16
    tagsStrength preposition - - conjunction O-77I38
    tagsStrength preposition - - determiner O-5I51
    tagsStrength preposition - . # O-22I9S23
    tagsStrength preposition - . adverb O-9I50
    tagsStrength preposition - . conjunction B11
    tagsStrength preposition - . determiner S74
    tagsStrength preposition - . direct I6
    tagsStrength preposition - . first O-5B25
    tagsStrength preposition - . it B-6
    tagsStrength preposition - . name B38S-15
    tagsStrength preposition - . other S43
    tagsStrength preposition - . preposition B89
    tagsStrength preposition - . they B96I-41
    tagsStrength preposition - : # O-5C207
    tagsStrength preposition - : direct O12
    tagsStrength preposition - adverb , O-4
    tagsStrength preposition - adverb auxiliary I96
    tagsStrength preposition - adverb preposition O-26B49I24
    tagsStrength preposition - adverb verb O-90
    tagsStrength preposition - al al O5
    tagsStrength preposition - al preposition O-31S51
    tagsStrength preposition - al role I10
    tagsStrength preposition - al s B-36I8
    tagsStrength preposition - auxiliary . O66
    tagsStrength preposition - auxiliary preposition O38I-4
    tagsStrength preposition - auxiliary saying S45
    tagsStrength preposition - calendar . B83
    tagsStrength preposition - conjunction adverb O-75
    tagsStrength preposition - conjunction auxiliary O-4I8
    tagsStrength preposition - conjunction determiner O-33B9I4
    tagsStrength preposition - conjunction judging O-4B122
    tagsStrength preposition - conjunction oblique O-157B45
    tagsStrength preposition - conjunction other B30
    tagsStrength preposition - conjunction s S6
    tagsStrength preposition - conjunction saying I177
    tagsStrength preposition - conjunction sayingParticiple O-123I98
    tagsStrength preposition - conjunction verb O-8
    tagsStrength preposition - determiner name C8S-112
    tagsStrength preposition - determiner other B-10
    tagsStrength preposition - determiner people O28
    tagsStrength preposition - determiner role C132
    tagsStrength preposition - determiner saying I27
    tagsStrength preposition - determiner time O-6I21
    tagsStrength preposition - document , S36
    tagsStrength preposition - document al O27
    tagsStrength preposition - document preposition B-89I56C-5
    tagsStrength preposition - ed , O-23
    tagsStrength preposition - ed name S-5
    tagsStrength preposition - ed oblique S20
    tagsStrength preposition - ed organisation O58
    tagsStrength preposition - ed preposition S39
    tagsStrength preposition - ed that S5
    tagsStrength preposition - function determiner I139
    tagsStrength preposition - function other B68
    tagsStrength preposition - function s B36I-56
    tagsStrength preposition - function time O8
    tagsStrength preposition - function utterance O-74
    tagsStrength preposition - he auxiliary B-44I59
    tagsStrength preposition - he saying B7
    tagsStrength preposition - he verb I9
    tagsStrength preposition - ing , O-15S17
    tagsStrength preposition - ing al I-129
    tagsStrength preposition - ing preposition B4S21
    tagsStrength preposition - it time O-7
    tagsStrength preposition - it verb I43
    tagsStrength preposition - ive other B34
    tagsStrength preposition - judging . O57
    tagsStrength preposition - judging conjunction S81
    tagsStrength preposition - judging determiner S24
    tagsStrength preposition - judging preposition B94C12
    tagsStrength preposition - ly number O5
    tagsStrength preposition - ly other O90I-6
    tagsStrength preposition - ly saying S83
    tagsStrength preposition - ly verb O-20I10
    tagsStrength preposition - mixed preposition B43
    tagsStrength preposition - name , O13
    tagsStrength preposition - name . B7C11S-15
    tagsStrength preposition - name : C229
    tagsStrength preposition - name adverb O-48I91
    tagsStrength preposition - name auxiliary B-12
    tagsStrength preposition - name calendar O-7
    tagsStrength preposition - name document S70
    tagsStrength preposition - name ed O-11
    tagsStrength preposition - name ing S61
    tagsStrength preposition - name ly I99
    tagsStrength preposition - name name B14I-11
    tagsStrength preposition - name organisation B-8C52S-20
    tagsStrength preposition - name other B-8C-4
    tagsStrength preposition - name preposition C9S-4
    tagsStrength preposition - name role B-87S-70
    tagsStrength preposition - name saying B-75C8
    tagsStrength preposition - name sayingParticiple S42
    tagsStrength preposition - name tion S-5
    tagsStrength preposition - name utterance S4
    tagsStrength preposition - name verb O-47S38
    tagsStrength preposition - naming preposition I277
    tagsStrength preposition - number . O25
    tagsStrength preposition - number number C66
    tagsStrength preposition - number organisation O6I-28
    tagsStrength preposition - number other S-14
    tagsStrength preposition - number people O-7I18
    tagsStrength preposition - number role I42
    tagsStrength preposition - oblique , I14
    tagsStrength preposition - oblique . C28
    tagsStrength preposition - oblique ing O5
    tagsStrength preposition - oblique other B-95
    tagsStrength preposition - oblique role B131I-11
    tagsStrength preposition - oblique s C132
    tagsStrength preposition - organisation , B-8
    tagsStrength preposition - organisation . C40
    tagsStrength preposition - organisation auxiliary I8
    tagsStrength preposition - organisation conjunction S48
    tagsStrength preposition - organisation ed O-5S133
    tagsStrength preposition - organisation judging O13
    tagsStrength preposition - organisation people I-13
    tagsStrength preposition - organisation preposition C66S23
    tagsStrength preposition - organisation role B51
    tagsStrength preposition - other . C6
    tagsStrength preposition - other auxiliary S8
    tagsStrength preposition - other conjunction O-6B4S53
    tagsStrength preposition - other determiner B-80I7
    tagsStrength preposition - other ing S65
    tagsStrength preposition - other name I-66
    tagsStrength preposition - other not S103
    tagsStrength preposition - other number S41
    tagsStrength preposition - other organisation B-41C76
    tagsStrength preposition - other people B-15I5
    tagsStrength preposition - other preposition S35
    tagsStrength preposition - other s B-19I7C63
    tagsStrength preposition - other that O-12I12C36
    tagsStrength preposition - other time O-11I65C76
    tagsStrength preposition - other tion O-14S14
    tagsStrength preposition - other verb B-6S25
    tagsStrength preposition - other work O74
    tagsStrength preposition - people , B-13
    tagsStrength preposition - people - I52
    tagsStrength preposition - people . O6I-50
    tagsStrength preposition - people ed O-42S126
    tagsStrength preposition - people other O-19I6
    tagsStrength preposition - people preposition B-60I24C7
    tagsStrength preposition - people verb O30
    tagsStrength preposition - preposition , O94
    tagsStrength preposition - preposition adverb S168
    tagsStrength preposition - preposition al B103I-46
    tagsStrength preposition - preposition calendar O-17I8C9
    tagsStrength preposition - preposition function O-73
    tagsStrength preposition - preposition he O-21B107
    tagsStrength preposition - preposition ing O18
    tagsStrength preposition - preposition mixed B63
    tagsStrength preposition - preposition number B11S14
    tagsStrength preposition - preposition oblique B42S82
    tagsStrength preposition - preposition organisation I39
    tagsStrength preposition - preposition other C-20
    tagsStrength preposition - relative ed O-70S34
    tagsStrength preposition - relative judging O22
    tagsStrength preposition - relative saying O53S-15
    tagsStrength preposition - role , B-26S-154
    tagsStrength preposition - role . I-4
    tagsStrength preposition - role conjunction B20
    tagsStrength preposition - role ing B116
    tagsStrength preposition - role name B68I-23S-5
    tagsStrength preposition - role organisation S5
    tagsStrength preposition - role people I10
    tagsStrength preposition - role preposition I24
    tagsStrength preposition - role relative I35
    tagsStrength preposition - role role O6
    tagsStrength preposition - role tion O18
    tagsStrength preposition - s auxiliary B5I6
    tagsStrength preposition - s conjunction B67
    tagsStrength preposition - s determiner O33
    tagsStrength preposition - s ed I-20S9
    tagsStrength preposition - s he B61
    tagsStrength preposition - s ing S62
    tagsStrength preposition - s name O22
    tagsStrength preposition - s not I9
    tagsStrength preposition - s oblique O-12S21
    tagsStrength preposition - s verb S-5
    tagsStrength preposition - saying . O27
    tagsStrength preposition - saying determiner S49
    tagsStrength preposition - saying he S18
    tagsStrength preposition - saying name O-15I111
    tagsStrength preposition - saying oblique S-7
    tagsStrength preposition - saying other S26
    tagsStrength preposition - saying preposition S9
    tagsStrength preposition - saying they I48
    tagsStrength preposition - saying verb O-10B143
    tagsStrength preposition - sayingParticiple he I24
    tagsStrength preposition - sayingParticiple that C37
    tagsStrength preposition - that auxiliary B64
    tagsStrength preposition - that ed I5
    tagsStrength preposition - that judging S52
    tagsStrength preposition - that name C4
    tagsStrength preposition - that other I23
    tagsStrength preposition - they other O-52
    tagsStrength preposition - time conjunction I11
    tagsStrength preposition - time preposition C4
    tagsStrength preposition - time that O150
    tagsStrength preposition - time tion I20
    tagsStrength preposition - tion . I33
    tagsStrength preposition - tion other O137
    tagsStrength preposition - tion preposition S4
    tagsStrength preposition - utterance , I53
    tagsStrength preposition - utterance . C12
    tagsStrength preposition - utterance preposition I-5
    tagsStrength preposition - verb determiner S71
    tagsStrength preposition - verb ing I-34
    tagsStrength preposition - verb oblique S21
    tagsStrength preposition - verb other O-6I86
    tagsStrength preposition - verb preposition S5
    tagsStrength preposition - verb s S55
    tagsStrength preposition - verb saying B222
    tagsStrength preposition - — conjunction O-36
    tagsStrength preposition - — determiner O-49
    tagsStrength preposition 0 , adverb O-8I97
    tagsStrength preposition 0 , conjunction O-25I5
    tagsStrength preposition 0 , name O-22I109
    tagsStrength preposition 0 , not O40
    tagsStrength preposition 0 , preposition O-49I61S63
    tagsStrength preposition 0 , saying O28
    tagsStrength preposition 0 . # O-22I43
    tagsStrength preposition 0 al preposition O-7
    tagsStrength preposition 0 al role S71
    tagsStrength preposition 0 calendar document O45
    tagsStrength preposition 0 conjunction other O47
    tagsStrength preposition 0 determiner determiner I-63
    tagsStrength preposition 0 determiner organisation O52I-77
    tagsStrength preposition 0 determiner other B9I8
    tagsStrength preposition 0 determiner role S4
    tagsStrength preposition 0 document : O4C-5
    tagsStrength preposition 0 document preposition B7
    tagsStrength preposition 0 ed name I20
    tagsStrength preposition 0 ed preposition C7
    tagsStrength preposition 0 ing role S31
    tagsStrength preposition 0 ly preposition I37
    tagsStrength preposition 0 ly role I7
    tagsStrength preposition 0 name , C33
    tagsStrength preposition 0 name determiner O-6
    tagsStrength preposition 0 name ing O5
    tagsStrength preposition 0 name name B9S10
    tagsStrength preposition 0 name other I-6S39
    tagsStrength preposition 0 name people I33
    tagsStrength preposition 0 number judging I7
    tagsStrength preposition 0 number other I-67
    tagsStrength preposition 0 oblique other I-5
    tagsStrength preposition 0 oblique tion C4
    tagsStrength preposition 0 organisation other I7
    tagsStrength preposition 0 organisation preposition I19
    tagsStrength preposition 0 organisation that O64
    tagsStrength preposition 0 other . S89
    tagsStrength preposition 0 other calendar O82
    tagsStrength preposition 0 other conjunction O-6B46
    tagsStrength preposition 0 other determiner O-6
    tagsStrength preposition 0 other document S4
    tagsStrength preposition 0 other name S21
    tagsStrength preposition 0 other number O-10I8
    tagsStrength preposition 0 other organisation O-4B69
    tagsStrength preposition 0 other preposition S37
    tagsStrength preposition 0 other relative I321
    tagsStrength preposition 0 other s B70
    tagsStrength preposition 0 other that B85
    tagsStrength preposition 0 other utterance O26
    tagsStrength preposition 0 preposition determiner B24C-35
    tagsStrength preposition 0 preposition it O-13
    tagsStrength preposition 0 preposition other S122
    tagsStrength preposition 0 preposition s O41I-6
    tagsStrength preposition 0 preposition tion I6
    tagsStrength preposition 0 preposition verb O11
    tagsStrength preposition 0 role . O-134
    tagsStrength preposition 0 role conjunction S51
    tagsStrength preposition 0 role preposition S14
    tagsStrength preposition 0 role relative B52
    tagsStrength preposition 0 s . S57
    tagsStrength preposition 0 s al B48
    tagsStrength preposition 0 s preposition B15C-40
    tagsStrength preposition 0 s verb I84
    tagsStrength preposition 0 saying preposition I65
    tagsStrength preposition 0 scare sayingParticiple O23
    tagsStrength preposition 0 utterance . O7
    tagsStrength preposition 0 utterance preposition S14
    tagsStrength preposition 1 $ number I18
    tagsStrength preposition 1 , name O-6
    tagsStrength preposition 1 , preposition O-58
    tagsStrength preposition 1 , verb I214
    tagsStrength preposition 1 determiner determiner C121
    tagsStrength preposition 1 determiner document C7
    tagsStrength preposition 1 determiner name O-9C93
    tagsStrength preposition 1 determiner number O26
    tagsStrength preposition 1 determiner organisation O-5
    tagsStrength preposition 1 ing s I31
    tagsStrength preposition 1 ly preposition C62
    tagsStrength preposition 1 name , S44
    tagsStrength preposition 1 name . C27
    tagsStrength preposition 1 oblique other O-12I47
    tagsStrength preposition 1 other . I-4
    tagsStrength preposition 1 other determiner C88
    tagsStrength preposition 1 other name C8
    tagsStrength preposition 1 other oblique I103
    tagsStrength preposition 1 other other I-20
    tagsStrength preposition 1 other preposition S59
    tagsStrength preposition 1 people preposition I12
    tagsStrength preposition 1 preposition determiner C-20
    tagsStrength preposition 1 preposition other O12
    tagsStrength preposition 1 preposition s C73
    tagsStrength preposition 1 s preposition S137
    tagsStrength preposition 1 that determiner C7
    tagsStrength preposition 1 verb other I78
    tagsStrength preposition 1 verb preposition I35
    tagsStrength preposition 2 . # I53
    tagsStrength preposition 2 conjunction determiner C83
    tagsStrength preposition 2 conjunction he C95
    tagsStrength preposition 2 determiner other C-49
    tagsStrength preposition 2 preposition determiner O-56C140
    tagsStrength preposition 2 preposition oblique C25
    tagsStrength preposition 2 preposition other O4
    tagsStrength preposition 2 preposition s C87
    tagsStrength preposition 2 that name B138
    tagsStrength preposition 3 determiner name O4
    tagsStrength preposition 3 determiner other S4
    tagsStrength preposition 3 name name C20
    tagsStrength preposition 3 other s O22
    tagsStrength preposition 3 s preposition C19
    tagsStrength preposition 3 that name I73
    tagsStrength preposition 4 determiner role C48
    tagsStrength preposition 4 s preposition B211
    tagsStrength preposition 5 al s C72
    tagsStrength preposition 6 determiner s I26
    tagsStrength preposition 6 s preposition C20
    tagsStrength preposition 7 oblique preposition I70C-16
    tagsStrength preposition 7 preposition name C95
    tagsStrength relative - . # I81
    tagsStrength relative - auxiliary ed O64
    tagsStrength relative - auxiliary other O-4
    tagsStrength relative - determiner name O68
    tagsStrength relative - determiner other O47I-91
    tagsStrength relative - determiner tion O11
    tagsStrength relative - judging preposition S79
    tagsStrength relative - name verb O70
    tagsStrength relative - other saying S59
    tagsStrength relative - preposition determiner C19
    tagsStrength relative - preposition name S-19
    tagsStrength relative - preposition number O19
    tagsStrength relative - preposition preposition O-119
    tagsStrength relative - verb determiner O-10
    tagsStrength relative - verb ed I113
    tagsStrength relative 0 determiner other O-6
    tagsStrength relative 0 other preposition O-97
    tagsStrength relative 0 time ed O7
    tagsStrength relative 1 adverb ed S74
    tagsStrength relative 1 other preposition S15
    tagsStrength relative 1 preposition determiner I-18
    tagsStrength relative 1 verb preposition I-265C8
    tagsStrength relative 2 judging other S43
    tagsStrength relative 2 verb ed O-11
    tagsStrength relative 3 preposition determiner O93S-37
    tagsStrength relative 9 determiner other S24
    tagsStrength role - # # I-4
    tagsStrength role - auxiliary ed I65S-4
    tagsStrength role - auxiliary other I-102
    tagsStrength role - conjunction other S75
    tagsStrength role - determiner other I11
    tagsStrength role - determiner role O26
    tagsStrength role - ed preposition O-28I8
    tagsStrength role - ing preposition O4
    tagsStrength role - mixed # I-8
    tagsStrength role - name name C57
    tagsStrength role - name other O6S-25
    tagsStrength role - name preposition C9
    tagsStrength role - other other I-4
    tagsStrength role - other preposition I5
    tagsStrength role - preposition determiner S-9
    tagsStrength role - preposition name C40S-5
    tagsStrength role - preposition other C19
    tagsStrength role - relative auxiliary O-79I74
    tagsStrength role - role preposition O30
    tagsStrength role - s , I11
    tagsStrength role - saying preposition O-6S4
    tagsStrength role - verb determiner I-4
    tagsStrength role - verb judging B41
    tagsStrength role - verb preposition S6
    tagsStrength role 0 al other O66
    tagsStrength role 0 determiner time O-62S66
    tagsStrength role 0 name name S5
    tagsStrength role 0 role . I34
    tagsStrength role 0 saying , I32
    tagsStrength role 0 verb other I15
    tagsStrength role 1 adverb ed O10
    tagsStrength role 1 name name O87
    tagsStrength role 1 other preposition C117
    tagsStrength role 1 preposition determiner I44
    tagsStrength role 1 verb determiner I18
    tagsStrength role 2 ed preposition O174
    tagsStrength role 3 oblique other C25
    tagsStrength role 5 preposition other O95
    tagsStrength s - , conjunction O4
    tagsStrength s - , he O18
    tagsStrength s - , name S-25
    tagsStrength s - , preposition O-5
    tagsStrength s - , saying I44
    tagsStrength s - . # B26
    tagsStrength s - . determiner O19
    tagsStrength s - . he O-17I53
    tagsStrength s - . it O-42
    tagsStrength s - adverb ed O77
    tagsStrength s - al other I-27
    tagsStrength s - auxiliary determiner O139
    tagsStrength s - auxiliary other S22
    tagsStrength s - auxiliary saying O9
    tagsStrength s - auxiliary verb B10
    tagsStrength s - conjunction auxiliary O9
    tagsStrength s - conjunction he O45I-9
    tagsStrength s - conjunction name O29I-25
    tagsStrength s - conjunction oblique O16
    tagsStrength s - conjunction s B69I-81
    tagsStrength s - conjunction sayingParticiple I18
    tagsStrength s - conjunction that O-116I171
    tagsStrength s - conjunction they O6
    tagsStrength s - conjunction verb O-20
    tagsStrength s - determiner ing O102
    tagsStrength s - determiner name O21I-55S6
    tagsStrength s - determiner number I10
    tagsStrength s - determiner s O40
    tagsStrength s - determiner tion O70
    tagsStrength s - direct # I73
    tagsStrength s - direct name O-6I125
    tagsStrength s - ed . I34
    tagsStrength s - ed determiner O7
    tagsStrength s - ed oblique O241
    tagsStrength s - ed preposition S7
    tagsStrength s - ed s O40
    tagsStrength s - function other O-67
    tagsStrength s - ing determiner O8
    tagsStrength s - ing name O69
    tagsStrength s - ing preposition O7I-13
    tagsStrength s - ing s O31I-24
    tagsStrength s - judging determiner O6
    tagsStrength s - judging oblique O34
    tagsStrength s - judging preposition B86I-33
    tagsStrength s - ly preposition O-20
    tagsStrength s - name , O-8B68I4
    tagsStrength s - name conjunction I-26S5
    tagsStrength s - name name O89B36I-5
    tagsStrength s - name other I-30
    tagsStrength s - name saying O99
    tagsStrength s - number time I74
    tagsStrength s - oblique name O19
    tagsStrength s - oblique other I-61
    tagsStrength s - other , O37I-6
    tagsStrength s - other determiner S80
    tagsStrength s - other document B26
    tagsStrength s - other ed O118
    tagsStrength s - other name C127
    tagsStrength s - other oblique I-7
    tagsStrength s - other other O22B-5
    tagsStrength s - other people O10I-17
    tagsStrength s - other preposition B12
    tagsStrength s - other s I-17S38
    tagsStrength s - preposition determiner B-18
    tagsStrength s - preposition document I13
    tagsStrength s - preposition name B35I-4C57
    tagsStrength s - preposition oblique O57I-16
    tagsStrength s - preposition other S27
    tagsStrength s - preposition tion O13
    tagsStrength s - relative auxiliary I60
    tagsStrength s - s , O18I-8
    tagsStrength s - s conjunction B61
    tagsStrength s - s preposition B45I-16C12
    tagsStrength s - s verb O-48
    tagsStrength s - saying , O5
    tagsStrength s - saying conjunction S118
    tagsStrength s - saying name O-4
    tagsStrength s - saying preposition O173
    tagsStrength s - saying that O10
    tagsStrength s - that verb O95
    tagsStrength s - they auxiliary I-37
    tagsStrength s - they judging I46
    tagsStrength s - they verb I20
    tagsStrength s - tion . O47
    tagsStrength s - verb determiner O-32
    tagsStrength s - verb other I-5S59
    tagsStrength s - verb verb O54
    tagsStrength s 0 al other O73
    tagsStrength s 0 conjunction oblique O9
    tagsStrength s 0 determiner al O121I-25
    tagsStrength s 0 determiner people C15
    tagsStrength s 0 determiner saying O50
    tagsStrength s 0 determiner tion O-48
    tagsStrength s 0 determiner utterance C21
    tagsStrength s 0 ed s I13
    tagsStrength s 0 function . O110
    tagsStrength s 0 ing other O4I-27
    tagsStrength s 0 ing preposition I-102C8
    tagsStrength s 0 name auxiliary O-15I31
    tagsStrength s 0 name name I-11
    tagsStrength s 0 other conjunction I-4
    tagsStrength s 0 other judging O104
    tagsStrength s 0 other tion O168
    tagsStrength s 0 people preposition O30I-60
    tagsStrength s 0 preposition name C4
    tagsStrength s 0 saying preposition O8
    tagsStrength s 0 time , I74
    tagsStrength s 0 time . O11
    tagsStrength s 0 time preposition O-4
    tagsStrength s 0 tion . I26
    tagsStrength s 0 tion conjunction I111
    tagsStrength s 0 verb . I15
    tagsStrength s 0 verb ed O-10
    tagsStrength s 1 determiner document I307
    tagsStrength s 1 determiner organisation O16
    tagsStrength s 1 ing other O50I-13
    tagsStrength s 1 ing preposition I-15
    tagsStrength s 1 oblique other I-77C7
    tagsStrength s 1 other determiner B79I-101C33
    tagsStrength s 1 other oblique I5
    tagsStrength s 1 other other I-13
    tagsStrength s 1 other preposition B16
    tagsStrength s 1 other s C51
    tagsStrength s 1 preposition other I38
    tagsStrength s 1 that auxiliary O4
    tagsStrength s 2 ed preposition O-17C22
    tagsStrength s 2 verb ed I-48
    tagsStrength s 3 name name I132C-4
    tagsStrength s 4 preposition determiner C91
    tagsStrength s 4 preposition name O144
    tagsStrength saying - # # I72
    tagsStrength saying - , conjunction O-10
    tagsStrength saying - , name B83
    tagsStrength saying - , preposition O-17I31
    tagsStrength saying - , relative O-106
    tagsStrength saying - . # O-62C140S14
    tagsStrength saying - . direct S150
    tagsStrength saying - adverb verb B-26I161
    tagsStrength saying - auxiliary determiner B-14I80
    tagsStrength saying - auxiliary ing B16
    tagsStrength saying - auxiliary not I-7
    tagsStrength saying - auxiliary other B7
    tagsStrength saying - calendar conjunction O17
    tagsStrength saying - conjunction determiner O-14
    tagsStrength saying - conjunction he I7
    tagsStrength saying - conjunction other O53
    tagsStrength saying - conjunction they O7
    tagsStrength saying - determiner other B-6C-12
    tagsStrength saying - determiner utterance O5
    tagsStrength saying - direct # O27I50
    tagsStrength saying - direct conjunction O-10
    tagsStrength saying - direct determiner I185
    tagsStrength saying - document preposition C8
    tagsStrength saying - ed s O7
    tagsStrength saying - function preposition I-75
    tagsStrength saying - he judging O46B-30
    tagsStrength saying - he saying I97
    tagsStrength saying - he verb B-6I42
    tagsStrength saying - ing other O80
    tagsStrength saying - ing preposition B21
    tagsStrength saying - it verb B-103I14
    tagsStrength saying - mixed # O14
    tagsStrength saying - mixed - B15
    tagsStrength saying - name , O-21B-117S32
    tagsStrength saying - name . O18I-16
    tagsStrength saying - name auxiliary B-12I71
    tagsStrength saying - name name I-15S109
    tagsStrength saying - name people O65
    tagsStrength saying - name preposition O-5C136
    tagsStrength saying - name s B4
    tagsStrength saying - name that O5
    tagsStrength saying - name verb I-4
    tagsStrength saying - not preposition O86
    tagsStrength saying - other . I7
    tagsStrength saying - other determiner O120
    tagsStrength saying - other judging B-9
    tagsStrength saying - other name B19
    tagsStrength saying - other that I24
    tagsStrength saying - other verb O-84S56
    tagsStrength saying - people . S149
    tagsStrength saying - preposition it O122
    tagsStrength saying - preposition name O-15B12
    tagsStrength saying - preposition other B21
    tagsStrength saying - preposition preposition O-7I116
    tagsStrength saying - relative saying O12
    tagsStrength saying - role . O4
    tagsStrength saying - s preposition O-17S18
    tagsStrength saying - saying name B-9
    tagsStrength saying - sayingParticiple preposition O155
    tagsStrength saying - that determiner I120
    tagsStrength saying - that name O187
    tagsStrength saying - they auxiliary O9
    tagsStrength saying - time , I19
    tagsStrength saying - time that O14
    tagsStrength saying - verb mixed B-5I8
    tagsStrength saying - verb oblique I29
    tagsStrength saying - verb other I-17
    tagsStrength saying - verb preposition O-9S27
    tagsStrength saying - verb verb I19
    tagsStrength saying 0 . # C18
    tagsStrength saying 0 determiner ed O6
    tagsStrength saying 0 determiner ing O142
    tagsStrength saying 0 determiner role O82
    tagsStrength saying 0 ing determiner O163
    tagsStrength saying 0 name name O13S-5
    tagsStrength saying 0 other . O-6C20
    tagsStrength saying 0 other utterance B83
    tagsStrength saying 0 preposition determiner C7
    tagsStrength saying 0 s preposition O-71I10C42
    tagsStrength saying 1 calendar that O45
    tagsStrength saying 1 determiner other C-52
    tagsStrength saying 1 determiner utterance I30
    tagsStrength saying 1 name . C70
    tagsStrength saying 1 name name O44
    tagsStrength saying 1 name preposition O34
    tagsStrength saying 1 oblique other O79
    tagsStrength saying 1 other adverb B4
    tagsStrength saying 1 other conjunction C88
    tagsStrength saying 1 other preposition B14
    tagsStrength saying 1 s preposition C6
    tagsStrength saying 1 that name O212
    tagsStrength saying 1 verb ing B18
    tagsStrength saying 3 name name B11
    tagsStrength saying 3 name preposition C87
    tagsStrength saying 3 oblique s I38
    tagsStrength sayingParticiple - . # O-68
    tagsStrength sayingParticiple - direct # I6
    tagsStrength sayingParticiple - he saying B-113
    tagsStrength sayingParticiple - mixed conjunction B30
    tagsStrength sayingParticiple - name name I27
    tagsStrength sayingParticiple - other preposition O4
    tagsStrength sayingParticiple - people preposition O109
    tagsStrength sayingParticiple - preposition other O32I11
    tagsStrength sayingParticiple 1 name other C79
    tagsStrength sayingParticiple 1 other preposition I122
    tagsStrength scare - . # I-5
    tagsStrength scare - name name S8
    tagsStrength scare - other preposition O148
    tagsStrength that - , preposition I201
    tagsStrength that - auxiliary ed S5
    tagsStrength that - auxiliary not I99
    tagsStrength that - auxiliary verb I4
    tagsStrength that - determiner name I47
    tagsStrength that - name , I-8
    tagsStrength that - name auxiliary O-7I4
    tagsStrength that - name ed I4
    tagsStrength that - name name B14
    tagsStrength that - name s S82
    tagsStrength that - organisation verb I56
    tagsStrength that - preposition other I-35
    tagsStrength that - preposition s I55
    tagsStrength that - role auxiliary I32
    tagsStrength that - s preposition S94
    tagsStrength that - s verb I28
    tagsStrength that - verb determiner I8
    tagsStrength that - verb ed I195
    tagsStrength that - verb ing I-6S12
    tagsStrength that - verb name O8
    tagsStrength that 0 verb ed O-20
    tagsStrength that 1 determiner other I5
    tagsStrength that 1 ing name C184
    tagsStrength that 1 other preposition I-12C67
    tagsStrength that 2 ed preposition O-4
    tagsStrength that 2 other name O28
    tagsStrength that 2 verb ed I55
    tagsStrength that 9 , name O105
    tagsStrength they - other determiner O121
    tagsStrength they 1 other preposition O58
    tagsStrength they 2 determiner other I66
    tagsStrength they 3 judging preposition I52
    tagsStrength time - , preposition I8
    tagsStrength time - auxiliary ed S115
    tagsStrength time - auxiliary other O-83
    tagsStrength time - determiner name I-33
    tagsStrength time - determiner other O139
    tagsStrength time - determiner s I17
    tagsStrength time - name saying O123
    tagsStrength time - other preposition O-4I28
    tagsStrength time - sayingParticiple determiner O-11
    tagsStrength time 0 determiner time I16
    tagsStrength time 0 ing preposition O63
    tagsStrength time 1 name name O56
    tagsStrength time 1 other oblique C117
    tagsStrength tion - # # O8I-7
    tagsStrength tion - , saying S10
    tagsStrength tion - conjunction determiner O-10
    tagsStrength tion - conjunction ing O-9I26
    tagsStrength tion - determiner other O14I-9
    tagsStrength tion - determiner preposition O91
    tagsStrength tion - direct # O-13I50
    tagsStrength tion - name name O9I-52
    tagsStrength tion - oblique other O21
    tagsStrength tion - preposition name O32I-8
    tagsStrength tion - preposition other O11
    tagsStrength tion - preposition preposition O6
    tagsStrength tion - s preposition O29I-30
    tagsStrength tion 0 determiner organisation O-4
    tagsStrength tion 0 oblique other C36
    tagsStrength tion 0 other . O50
    tagsStrength tion 0 other s C76
    tagsStrength tion 1 determiner name I18
    tagsStrength title - # # B4
    tagsStrength title 0 determiner other C329
    tagsStrength utterance - determiner role O114
    tagsStrength utterance - he auxiliary I37
    tagsStrength utterance - name auxiliary B-4
    tagsStrength utterance - verb preposition I115
    tagsStrength utterance 0 other preposition C71
    tagsStrength verb - # # O16I-7
    tagsStrength verb - , conjunction B119
    tagsStrength verb - , he I128
    tagsStrength verb - , name O9
    tagsStrength verb - . # I4
    tagsStrength verb - . determiner O7I-24
    tagsStrength verb - . direct O6
    tagsStrength verb - . name C94
    tagsStrength verb - : determiner I5
    tagsStrength verb - : name O7
    tagsStrength verb - conjunction conjunction O61
    tagsStrength verb - conjunction ed O-83
    tagsStrength verb - conjunction he I18
    tagsStrength verb - conjunction judging I83
    tagsStrength verb - conjunction ly O-60
    tagsStrength verb - conjunction other I-7
    tagsStrength verb - determiner function O-26
    tagsStrength verb - determiner ly O66
    tagsStrength verb - determiner name I-78C75
    tagsStrength verb - determiner organisation B48
    tagsStrength verb - determiner other B-18
    tagsStrength verb - ed . O-7I10
    tagsStrength verb - function ly I73
    tagsStrength verb - he auxiliary B131I-9
    tagsStrength verb - he saying O-5
    tagsStrength verb - he verb I21
    tagsStrength verb - judging preposition O-104
    tagsStrength verb - ly preposition O69
    tagsStrength verb - mixed # I79
    tagsStrength verb - name , O9B21I-33
    tagsStrength verb - name determiner C22
    tagsStrength verb - name name S-7
    tagsStrength verb - name preposition I-22C27
    tagsStrength verb - number number I8
    tagsStrength verb - oblique organisation I140
    tagsStrength verb - oblique other C4
    tagsStrength verb - other . S139
    tagsStrength verb - other preposition B-20C7
    tagsStrength verb - other that O-80C170
    tagsStrength verb - other tion O-7
    tagsStrength verb - other utterance C23
    tagsStrength verb - preposition . I12
    tagsStrength verb - preposition auxiliary O10
    tagsStrength verb - preposition conjunction C88
    tagsStrength verb - preposition determiner B-75
    tagsStrength verb - preposition ing O-10
    tagsStrength verb - preposition it B222
    tagsStrength verb - preposition other C22
    tagsStrength verb - preposition people C7
    tagsStrength verb - preposition preposition S6
    tagsStrength verb - role preposition O52
    tagsStrength verb - s , O30
    tagsStrength verb - s preposition I-10
    tagsStrength verb - saying determiner S187
    tagsStrength verb - that name I-5
    tagsStrength verb - they auxiliary I38
    tagsStrength verb - tion preposition C19
    tagsStrength verb - work preposition O6
    tagsStrength verb 0 . name O-80
    tagsStrength verb 0 al organisation I28
    tagsStrength verb 0 al other I-17C11
    tagsStrength verb 0 determiner al I-43
    tagsStrength verb 0 determiner document O19
    tagsStrength verb 0 determiner other I9S8
    tagsStrength verb 0 determiner s C4
    tagsStrength verb 0 determiner verb I42
    tagsStrength verb 0 document preposition O-5
    tagsStrength verb 0 ed other I-31
    tagsStrength verb 0 function preposition O164
    tagsStrength verb 0 ing preposition I-8
    tagsStrength verb 0 ing s O94
    tagsStrength verb 0 ly other I-51
    tagsStrength verb 0 name . O-24
    tagsStrength verb 0 naming preposition C23
    tagsStrength verb 0 number , S31
    tagsStrength verb 0 number other I69
    tagsStrength verb 0 organisation other I56
    tagsStrength verb 0 other , O-80I42
    tagsStrength verb 0 other al O19
    tagsStrength verb 0 other conjunction O-17I11
    tagsStrength verb 0 other document B58C-9
    tagsStrength verb 0 other ing I15
    tagsStrength verb 0 other ly I4
    tagsStrength verb 0 other other B-69
    tagsStrength verb 0 other preposition B-80S-10
    tagsStrength verb 0 other that I-14
    tagsStrength verb 0 preposition determiner C11
    tagsStrength verb 0 preposition utterance O20
    tagsStrength verb 0 preposition verb C5
    tagsStrength verb 0 saying preposition O-5C120
    tagsStrength verb 0 tion preposition O-9I19
    tagsStrength verb 1 calendar , O-6
    tagsStrength verb 1 conjunction he O124
    tagsStrength verb 1 determiner other C-51
    tagsStrength verb 1 determiner s O124
    tagsStrength verb 1 ed , C9
    tagsStrength verb 1 ed preposition I-16
    tagsStrength verb 1 ing determiner O5
    tagsStrength verb 1 ing other O4
    tagsStrength verb 1 judging preposition C4
    tagsStrength verb 1 ly other O-25
    tagsStrength verb 1 name ing O14
    tagsStrength verb 1 name other O45
    tagsStrength verb 1 name preposition O13
    tagsStrength verb 1 not other O4
    tagsStrength verb 1 oblique other I59C-47
    tagsStrength verb 1 other . O11I-32
    tagsStrength verb 1 other determiner C-28
    tagsStrength verb 1 other name I-4C6
    tagsStrength verb 1 other number I54
    tagsStrength verb 1 other oblique B11
    tagsStrength verb 1 other preposition B16I-40C-4
    tagsStrength verb 1 preposition determiner I28
    tagsStrength verb 1 preposition ing C-12
    tagsStrength verb 1 preposition ly O149
    tagsStrength verb 1 preposition number O-27C5
    tagsStrength verb 1 preposition oblique C-24
    tagsStrength verb 1 preposition other O18C-52
    tagsStrength verb 1 preposition preposition I36
    tagsStrength verb 1 preposition saying C5
    tagsStrength verb 1 preposition verb I121
    tagsStrength verb 1 saying name O129
    tagsStrength verb 1 utterance preposition O48
    tagsStrength verb 1 verb verb C9
    tagsStrength verb 2 ing preposition O12
    tagsStrength verb 2 preposition determiner C7
    tagsStrength verb 2 preposition name C108
    tagsStrength verb 3 ed preposition C11
    tagsStrength verb 3 other preposition C84
    tagsStrength verb 3 preposition determiner O-54C59
    tagsStrength verb 3 preposition other O16
    tagsStrength verb 3 preposition verb O23
    tagsStrength verb 4 ed preposition C5
    tagsStrength verb 4 preposition name C171
    tagsStrength verb 5 preposition determiner O-26C41
    tagsStrength verb 5 preposition name C149
    tagsStrength verb 5 preposition other O129
    tagsStrength verb 6 . # C123
    tagsStrength verb 6 preposition other C46
    tagsStrength verb 7 preposition other C26
    tagsStrength verb 7 preposition verb O146C-120
    tagsStrength verb 8 preposition ing C-83
    tagsStrength – - name name S12
    tagsStrength — - auxiliary other I5
    tagsStrength — - he judging O13
    tagsStrength — - name ( S10
    tagsStrength — - name auxiliary O10
    tagsStrength — - other other O273
    tagsStrength “ - name saying I46
    toEnd 0 O56B66I-24C-78S-108
    toEnd 1 O-60B29I55C27S11
    toEnd 2 O-7I11C42S25
    toEnd 3 O-48B6I-25S10
    word " O-16I7C4
    word # O-27I102
    word $ O-11B67S13
    word % O-29I9S33
    word & I32
    word ' O-23I130
    word ( I-36S4
    word ) O-7C-62S29
    word , O61I-14C-108S-7
    word - O18I-15C-42
    word . O120I-14C-46S-21
    word / O-11I7S4
    word : I-11C91S-144
    word ; O124I-4
    word @ O-10S74
    word I S85
    word [ C19
    word ] O-5C17
    word a B17
    word abandoning B14
    word able I7
    word abortion O-14B107
    word abortions O-25B36
    word about O-6B125C23S88
    word above O27I-12
    word abstract O75
    word accept O-21I34
    word accepting O-5
    word according O-8I-5C18S21
    word account O-6I10
    word accusations B27
    word accuse C142
    word accused C4
    word achieve O5
    word achieved I66
    word achievements O-4I96
    word across S23
    word act I13
    word action S-5
    word actions I9
    word activist O14
    word actress S167
    word ad O-10I5C-6S4
    word added O24C-8
    word address O-12I43C4
    word addressing O8I-8
    word adelson S97
    word adjustments I65
    word administration S33
    word administrations I54
    word admission C92
    word admitted I4
    word ads O-13I16S64
    word advantage O18
    word advertising O-8I11
    word advice O-132C76
    word advisers S22
    word advocacy I-4
    word advocate I-13S127
    word advocates C15S79
    word advocating I5
    word affected S34
    word affordable I25
    word african-americans O-21
    word after O207I-24C-13S-187
    word afternoon O4
    word again I-4
    word against B-26I4C5
    word agency O-12S58
    word agent O-4S36
    word aggressive I12
    word agree I-39
    word agreement O-34I25
    word agriculture O120
    word ahead I28
    word aides S14
    word aims C-35
    word airport O30
    word al O10
    word alike S16
    word all C29
    word allegations O-103C49
    word allegiances O32
    word allies S36
    word allowing B76
    word allows C-10
    word almost B13I-5
    word along O9
    word also O10I-19C-10
    word although O119
    word amassed O5
    word ambitious O29
    word america I11
    word american I9S-17
    word americans B-56
    word amid O37
    word among O21B-143C-4
    word an B29
    word analysts I-71
    word and O5B-70I-8C-45
    word angeles O9
    word angered C100
    word announce C117
    word announced O-57C15
    word announcing C32
    word annual O7
    word anonymity O4B48
    word another B-100
    word answer I20
    word answered O118
    word anti-establishment I27
    word anti-trump B22S-7
    word any C25S-83
    word anyone I-4S129
    word anything O-5I88
    word ap I-55
    word apology I6
    word appeals O-11S12
    word appeared I-103C27
    word appearing O49
    word appears I-18C16
    word applause O50
    word appropriate I26
    word approval O-11C67
    word arab I5
    word are I-9S-143
    word argument O-53I9
    word arguments O-102
    word arm O14
    word armed I15
    word arms I-4
    word around C5
    word arrangement I12
    word arrests I99
    word as B35C-18S-60
    word asian S-20
    word ask O-137I10
    word asked O-113I20C69
    word asking C17
    word assailed C99
    word associated I-69
    word asylum O-20B56
    word at B-8C-8S27
    word attacking O-31
    word attacks B44I17
    word attempted O4C-23
    word attempting C-59
    word attendance S26
    word attendees I-10S217
    word attention C36
    word attitude I5
    word attracted O8
    word audience I-54S105
    word audiences I-9
    word authorities S6
    word autism O6
    word average S73
    word avoid O14I-7
    word award O9
    word awards O14
    word away C8
    word axelrod S132
    word ayotte O-67B45
    word back O-21B-48C8
    word badly I53
    word bags O5
    word balance O31
    word ban I29S-9
    word band S9
    word bankruptcy I-7
    word banks S4
    word banned O-46
    word banning I112
    word bare O5
    word bars O17
    word base I-24S88
    word battles O8
    word be I7
    word became I-58
    word because O31I-4S-126
    word beck O-50S108
    word becoming O12
    word been S32
    word before O71C-20
    word began I-16
    word begins I29
    word begun O71
    word behalf O5
    word behavior I92
    word being B82I9C-96S7
    word believed I59
    word believes O-7I4
    word below O208
    word ben O-4
    word benefit O8
    word benefits O20
    word benghazi B32
    word bennett S19
    word berlin S6
    word bernie B-7
    word best I8
    word bet O15
    word between S-19
    word beyond I6
    word bias I38
    word biden O-4
    word big S-6
    word big-money O-5
    word bigger O5
    word biggest O7
    word bigotry O45
    word bill B51I40
    word billed C266
    word billionaire B110
    word billionaires O-102B136I33
    word billions O40
    word bills B105
    word bipartisan S5
    word bitter O-20C6
    word blacks O-26
    word blocked O34
    word blood O-7I96
    word bloomberg I8
    word blow O18
    word boast C143
    word bob O-18B5
    word bolster O22
    word bolton S69
    word bond O6
    word book O-18S62
    word both S24
    word bottles O9
    word boxing O5
    word bozell S45
    word bragged C38
    word brand S15
    word breach I7
    word break O33
    word breaking O6
    word brexit I19
    word brief O8I-12
    word briefing O4
    word bring I29C-43
    word bringing B119
    word brings O72
    word britain O-11
    word broke O44
    word buchanan S53
    word building I4
    word builds O72
    word built I12
    word bureau O7S-27
    word bush O-5B34I5
    word businessman I48
    word but O67B-6I-11C-13S-9
    word by O42B-62C-74S-25
    word cable S55
    word calculations O5
    word calif O6
    word caller S55
    word calling O12
    word calls I5S40
    word camera O54
    word campaign C4S20
    word campaigns S45
    word candidate I8
    word candidates B78
    word capitol I-12
    word cardin S43
    word careful O15
    word cares I21
    word carrier I-14
    word carson B8S29
    word cases B19
    word cast O4C-5
    word castro I67
    word catholic I104
    word causes O-53
    word cbs O20
    word census S29
    word center O5I-9
    word central S-39
    word centrist O-49
    word century O68
    word certain B122
    word chain S81
    word chair I50S-19
    word chairman I-48
    word chamber O6
    word changed O7
    word chants C196
    word chapter O25
    word character O-11I10
    word charge S5
    word charged C27
    word charges O-9I7
    word charity I82
    word chart I47
    word cheers O73
    word chiding C253
    word child I10
    word chinese I17
    word christie O-20B36S11
    word chuck S4
    word cia O-10I31
    word circle S88
    word cities I-11
    word citizen I63
    word citizens S19
    word civilian S77
    word claim O-7C6
    word claiming I34C-9
    word clarified C28
    word classified O-29I11
    word clean I73
    word clear O-7
    word clearances I6
    word clinton O-5B56C-54S9
    word closed I-19
    word cnbc O29
    word cnn O5
    word collapse O14
    word collected O5
    word collins S21
    word columnist S4
    word com S8
    word come C6
    word comey B111
    word comment B117I67
    word commentary O-8I74
    word commenting C31
    word comments B123I81C-31
    word commerce O25
    word committed I28
    word committee I18
    word committeeman S27
    word companies S-20
    word compared O6
    word competence I111
    word complaints C79
    word completely C9
    word complicate O5
    word comprehensive B28
    word compromise O-38
    word concerns B10
    word concert O-59
    word concluded C-8
    word condition O4I-47
    word conducted S108
    word conferences I-7
    word congress S46
    word congressional I-14
    word consensus C5
    word conservatism I32
    word considered O-50C7
    word consistent I-6
    word consulting S135
    word contacted O13
    word content I40
    word context O32
    word continue C-4
    word continued O16C-50
    word continues O26
    word contradicted C183
    word contrast O22
    word contributions O10I-5
    word convention S-8
    word conversation O-20
    word conversations C-5
    word convince C8
    word convincing I118
    word cooper O-137
    word core I26
    word cornyn S28
    word correspondent O12
    word cosby B118
    word cost O5
    word costa O43
    word costs O23
    word could B-7I-23C4
    word couldn’t O-23
    word council O-5I14
    word counterpart S136
    word counties O19I-16
    word countries S117
    word couple S17
    word couples I54
    word court O-4C4
    word create O18
    word created I13
    word creating B48
    word credibility O11
    word crediting C97
    word crime O-19
    word crisis O-4I10
    word criticism O-4C151
    word criticisms I15
    word criticizing C8
    word critics S63
    word crowd I-4S4
    word crowds O6
    word cruz O-10B16C-57
    word cry C9
    word cuban O-4S50
    word current C4
    word dangerous I14
    word data S26
    word day I19S-24
    word days C7
    word deal S-4
    word dealings I41
    word dealt O21
    word death I68
    word debate B27
    word decide O-10
    word decided I11
    word decision O-10I8
    word decisions C64
    word declining I13
    word decrying C113
    word dedicated O26
    word deep I-21
    word deeply O57I-4
    word defeat B182
    word defense O-5
    word defiant O37
    word delaware I29
    word delegate O20I-8
    word delegates O5
    word delivered C-8
    word demand C54
    word demanded C-33
    word democrat S19
    word democrats S116
    word demonstrate O4
    word demonstrators S86
    word department I6
    word deport I14
    word deported I92
    word deputy S-4
    word described C4
    word deserve O16
    word despite O185
    word detail I110
    word details O14C-14
    word determine C5
    word devastating O14
    word development O33
    word devine S80
    word devoted O37C-19
    word different O-5
    word difficulty O5
    word digital S4
    word dignity I20
    word diplomatic O16
    word dire I32
    word direct O-87B74I5C-334S-500
    word disabled I71
    word disappointing O-29
    word disclosed C76
    word disclosures S8
    word discuss C14
    word discussion O-26S94
    word discussions I32
    word displayed C-7
    word dispute O-40
    word disputed C112
    word distance I-4
    word distraction O22
    word diversity O-25I8
    word divisions O37
    word divisive I38
    word dnc O-4I7
    word document O-38
    word documented C63
    word dodd-frank I4
    word doesn't C18
    word doesn’t C9
    word domain I4
    word dominant O5
    word dominate O4
    word dominated O19
    word don't I17
    word donald B9C-9S5
    word donated I4
    word donations I46
    word donor I6
    word donors I35
    word don’t B25
    word downtown O35
    word doyle S26
    word dozens S65
    word drafting I22
    word drama O13
    word drawing O92C-5
    word drawn I-8
    word drew C-4
    word drives O18
    word during O10C-166
    word dutch O4
    word dwelled C163
    word dynamic I22
    word each B-45
    word early S9
    word earnings O-54
    word echoing O5
    word eclectic O21
    word economic I4
    word economists S98
    word education S6
    word effort S6
    word either B62I-16
    word elaborated C4
    word elected O-56S74
    word elections S7
    word electorate S45
    word eliminate I-21
    word elites O-30
    word emails O-4I47
    word emanuel S113
    word embarrassing O-39
    word employee S34
    word employees O35
    word en O34
    word encountered O6
    word encourage C32
    word encouraged C112
    word encryption I25
    word ended I-9
    word ending O4
    word endorse O-19I34
    word endorsement O-27C39
    word endorsements B42C-8
    word enforcement S7
    word enormous O39
    word enough I21
    word entirely O5
    word entitled I19
    word environmentalists S63
    word envision C343
    word envisioned C10
    word epidemic I73
    word erdogan O20S-14
    word especially O-5S6
    word establishment S114
    word estimated I-35
    word estimates S111
    word ethanol I43
    word ethnicity I86
    word evangelicals S232
    word even B6C-21
    word event O-4
    word everyone O-18S177
    word everything O-25B177I119
    word evidence O-6C-19S112
    word exactly B215
    word example I-168C4
    word except O41
    word exceptions I-7
    word exchange S5
    word exclusive O155
    word excuse I77
    word executive I4S-5
    word executives S5
    word existing I-14
    word exit S28
    word expanded C-6
    word expands O32
    word expansion I79
    word expect C60
    word expectations O-13C105
    word expecting C112
    word experienced O-32
    word experiences I34
    word experts O-7S214
    word extended I7
    word extremely O10
    word eyes O-4S123
    word face O111
    word facebook I-84C13
    word faced O197
    word faces O10
    word facing O8
    word factor O49
    word failures I-14
    word fallin S40
    word false I13
    word familiar I-22S37
    word family I18
    word far O16
    word far-right S103
    word favor C11
    word favorable I25
    word fbi S13
    word fear C95
    word fears C49
    word fec S12
    word federal S11
    word federation S-43
    word fee O85
    word feeling O-7
    word feet O9I-4
    word fell O65
    word fellow I-29
    word fewer O6
    word fiction O30
    word fighting I12C-17
    word figures I-8S34
    word filed O-9C4S19
    word final O27
    word finally O56
    word finance S5
    word financial S-32
    word finding O4C-20
    word findings O-7S100
    word finish I4
    word finished I77
    word fiorina O-31B70
    word fire O6
    word firm S-4
    word first C6S-9
    word first-in-the-nation O12
    word five I-70
    word flat O32
    word flew O10
    word flight O4
    word floor I-44
    word florida B-44
    word flowers O32
    word focused C-12
    word followed O8
    word followers O111
    word food O30
    word for B13C7
    word forbes S140
    word force I13
    word forced O24
    word forcing O21
    word forecast C69
    word foreclosure O10
    word foresee C131
    word formal O40
    word former B7I-4
    word found O15C-15
    word foundation I6
    word fox O15
    word francis O-29
    word frank S255
    word freddy I11
    word free B81C-6
    word friday O4
    word friends I-21
    word from B-96S-7
    word frustration I23
    word full O7C9
    word fundamentally I99
    word fundraisers S136
    word fundraising C-37S55
    word further O56B30
    word fury O47
    word future I19
    word g O15
    word g4s B53
    word garland O-9B47
    word gates O-19I29
    word gathered O58
    word gave C14
    word general B63
    word generation S19
    word george B78
    word georgia O9
    word get-out-the-vote O7
    word gets O6
    word getting B94
    word getty O21
    word giant S9
    word gil S14
    word gingrich S20
    word girl I7
    word giving C-32
    word globalization O-56
    word globally O6
    word goal C29
    word goals O-29
    word god I59
    word going C-16
    word good O4
    word gop B-16I4
    word gorka S37
    word governments I-21
    word gowdy S91
    word graham S115
    word grand I-20S12
    word granite O101
    word grassley S27
    word grijalva S214
    word grounds O73
    word group S6
    word growing I8C-4
    word grown O31
    word growth O-20I4
    word guantanamo I11
    word guccifer I17
    word guest O27
    word gun O-6I4
    word guns O-38
    word guy S99
    word had I6S-71
    word half S58
    word hall I-4
    word hampshire S-8
    word handily O-22
    word handled I4
    word hannity I-5
    word hard O42
    word has O9B-4I-9S-17
    word hasn't O11
    word hat S6
    word hate O-30C51
    word hatred I21
    word have B-17S-95
    word having B75
    word hawks S40
    word he O-11B14C119S25
    word head O14I-9
    word heading O66
    word headquarters O18
    word heard O5C-37
    word hearings I116
    word heat O19I-7
    word heights O22
    word help O7
    word helping O55
    word her B4C-4S14
    word herald S9
    word here S78
    word herself B10
    word heslin I32
    word he’d B86
    word he’ll I-11
    word higher O4
    word highly I9
    word hillary S4
    word hilton O26
    word him O-28B20C-57S65
    word himself C-95
    word hired I-14
    word his B6I-4S6
    word history I4
    word hit C6
    word holds C11
    word hollywood O-40
    word home O14
    word homeland I-45
    word hope I-8C11
    word hopefuls S90
    word hostility C8
    word hours I4
    word house S8
    word how O-5B49C21S14
    word howard S78
    word however O177C19
    word hurun S4
    word i-vt I6
    word idea O-7I7
    word identities I35
    word identity O-5I63
    word ideological O26
    word ideology O6
    word if B26C7S-43
    word ignored I48
    word illegal O-12I30
    word illegally I51
    word images B96
    word imagined C131
    word immediate I-10
    word immediately O5I18C-23
    word immigrants I33
    word immigration O-7B20I7
    word important O15
    word imposed C5
    word in O10B-27C-10S18
    word inaccurate I75
    word incidents I42
    word include O77I-8
    word includes I-7
    word including I26S15
    word income O21
    word incompatible I15
    word increased B31
    word indeed O30
    word independent I-4
    word independents O-45S40
    word industries I9
    word inflation O-18I66
    word initially O35
    word inquiry I17
    word inside S16
    word insiders O-160S20
    word insisted C-36
    word instance O10
    word insulted C49
    word intelligence I-16S13
    word intended C4
    word intent I-14
    word interest C13
    word interests I92
    word interrogation I23
    word interview O12I-7
    word interviews O15
    word introduced S204
    word invasion I15
    word investor O22
    word investors S64
    word involved O-19I14S72
    word iowa B-60S-46
    word iraq I28
    word is B-9I-19S-40
    word isil I30
    word isis I7
    word islamic B15S-18
    word israel I19
    word issue I8
    word issued S67
    word issues B31
    word it B20S18
    word italian O47
    word its I-5
    word itself I27S4
    word i’m B64
    word jab C42
    word jackson O39
    word james I-8
    word january O-15I4
    word jeb I6
    word jim B7
    word job I18
    word jobs S-84
    word joe I4
    word johnson O-49B51
    word joined I-6S12
    word jones S27
    word journalism S37
    word journalist O-31
    word jr I-5
    word judge O-18S74
    word judgment I144
    word jumped O73
    word just B73S-13
    word justice I6
    word kaine O-17S65
    word kantar S5
    word keep O-8I16
    word kelly B102S-23
    word kentucky O-5I4
    word khan O-11
    word kicked I22
    word kill I10
    word killing I46
    word kim O7
    word kind I7
    word king I32S-8
    word knew I24
    word knock O11
    word know C18
    word knowledge O-37
    word known O25C32
    word l O63
    word lack I6
    word lady S24
    word lamenting C137
    word landmark I40
    word large O4
    word largely O5
    word las O14
    word last O9C-6
    word late O40S-180
    word latest I-9
    word latin O54
    word latinos B76
    word laughed O31
    word lawmakers S114
    word laws O-85
    word leaders S5
    word leadership O-4S8
    word learn O-53
    word leave O-39I29C5
    word leaves O152
    word leaving O82
    word led C-4
    word left C38
    word legislation B127C-5
    word legislature O-44S35
    word lenders O-4
    word let S75
    word letter S30
    word letters O138
    word level O12
    word lewandowski O-34
    word lgbt O26
    word liberal O-4I8
    word libertarian O12
    word liberties S10
    word libya I33
    word like B16
    word likely B8
    word limbaugh S137
    word lincoln I29
    word line I9
    word listed C9
    word listing C66
    word little B87C-4
    word lobbying S33
    word location O4
    word long O28C-7
    word longer I-29S9
    word longtime S6
    word look I-148C47
    word looms O7
    word louisville O6
    word m O5
    word magazine O13
    word maher S8
    word main C4
    word mainstream O-44I12
    word maintained O25C-11
    word majorities O-104
    word majority S22
    word makers S22
    word making B86
    word man O-17
    word manafort B41I16S-34
    word management O-4
    word managing O52
    word manufacturing I-14
    word many O-5S73
    word map O4
    word march I6
    word marco B4
    word margin O34
    word margins O54
    word mark S5
    word marked O-7
    word market O5
    word marketing I-5
    word markets I-19S26
    word marriage I29
    word married O27
    word massachusetts O31S-15
    word matt S13
    word matthews S111
    word may I-8S4
    word mayor S14
    word mccarthy S50
    word me S118
    word mean C-15
    word meaning O78
    word means O6
    word measure O-6I104
    word media S15
    word medical I-6
    word meetings O40
    word melania O-69
    word member O6I-19
    word men S-13
    word mention C4
    word mentioned O-24C9
    word mentioning C54
    word message I18
    word mexican S-65
    word mexicans B95
    word mexico S-106
    word mich O23
    word michael S7
    word microphone O34
    word might C7
    word migrants B97
    word migration I4
    word mike O11I-47
    word military B105
    word million C5
    word millions S25
    word mills O31
    word mind C53
    word minus O85
    word missing O5
    word missouri O9
    word mitchell S11
    word mitt B28
    word mixed O-45B84I46
    word mocking C-16
    word mode O16
    word moderated O17
    word moderators S103
    word mogul I114
    word moments O111
    word momentum B7
    word monday O11C-11
    word month S34
    word moral I40
    word more B6S5
    word moreover O5
    word morning O9I-5S5
    word most B-77C46
    word motion I10
    word movement C68
    word moving C-26
    word mr B10C-6S13
    word mrs B27
    word msnbc S15
    word much S12
    word mulling C303
    word multiple I-39
    word murdoch O28
    word murphy S161
    word muscle O4
    word muslim I21S-7
    word muslims O-5I16
    word must I11
    word my I-20S37
    word n.h O14
    word name C-4
    word named S103
    word names I132
    word nancy B83
    word narrator S58
    word narrow O-8
    word narrowed I151
    word nearly S11
    word necessary I18
    word needed O-10C118
    word nega S39
    word neither I-69S317
    word netflix O8
    word networks S70
    word neurosurgeon S4
    word never I4
    word nevertheless O51
    word new C18
    word news I-5C42
    word newspaper I-76S71
    word nieto O-6
    word night I33S15
    word nine O-23I16
    word no B38C6
    word noah S89
    word nobody S394
    word nominee I10
    word none S168
    word nonetheless O72
    word norms I33
    word north O22S-41
    word not C-4
    word notable O48
    word note I-9C74
    word noted C15
    word notes O64
    word nothing B13C-35
    word november O-45S18
    word now C-5
    word nra I96
    word number B-31C4
    word numerous B124I-18S53
    word nusra O24
    word o'donnell S145
    word obama O-21B-5C-22
    word obtain O28I-19
    word obtained O63
    word obvious C34
    word occasions O110
    word of B-50I5S18
    word offerings I33
    word officials S9
    word ohio S-21
    word old I-11
    word oldest O29
    word on O12B-30
    word once C18
    word one C10
    word one-on-one O-5I5
    word online O37S-18
    word only B10S74
    word open C-16
    word opening O22
    word operations O11
    word opined C35
    word opinion O-27
    word opponent O-22C51
    word opportunities I46
    word opportunity O35
    word oppose O-29
    word opposed O-62
    word opposing O-23
    word opposition O-57
    word option I33
    word or B-59S5
    word organization S10
    word organizers S22
    word orlando S-6
    word other B-19
    word others S17
    word our O30B-4
    word oust O11
    word outlets I-4S71
    word outlook O-28
    word outright I-12
    word outside S80
    word outsider I35
    word over B22
    word overall O86
    word overseas O-54
    word overwhelmingly I71
    word o’malley S45
    word p O14S-8
    word pac O4
    word package I140
    word page I-58S63
    word palin B106
    word panel S93
    word paper O16
    word part O4B22S-67
    word particularly I7C-25
    word partnership I4
    word party S9
    word passage I-33
    word passed C170
    word past I-6C77S-5
    word pastor S167
    word paul S17
    word pbs S12
    word pelosi S5
    word pending O5
    word pennsylvania S-7
    word pension O50
    word people B-8I4
    word percent C-4S48
    word perfect I5
    word performance O-5I36
    word performances I42
    word perry S77
    word personal B40C5
    word persuade C91
    word pfizer B59
    word phone O8
    word phrase O5
    word pick O4
    word picked O17
    word pieces O6
    word plan I60C-6
    word planned O-41B192I-4
    word planning O-14S115
    word plans O-70B20I-4
    word plant O20
    word platform O-12I8
    word play O17
    word played O9C-4
    word plays O42
    word pledge O-40I4
    word plus O169
    word point C-5S-48
    word pointed O20C-73
    word pointing O11
    word poised C-4
    word police O-6I31
    word political S13
    word politicians O-26B129S129
    word politico O17S83
    word poll O-10I-8S36
    word polled S95
    word polling B55I-66S177
    word polls S106
    word pollster O-53S35
    word poorly O49
    word populated O5
    word position O-7I80
    word positioned C-51
    word positions I62C-6
    word post I-12
    word post-abc S16
    word potent O6
    word potential S-36
    word powerful O65
    word practices I61
    word prager S183
    word predicts C79
    word preferred C13
    word prepare O5
    word prepares O8
    word preparing O7
    word president C-4
    word press C19S4
    word pressed O13C-56
    word pressure C-8
    word presumably O145
    word preview O5
    word previously S15
    word price O16
    word prices I14
    word priebus O-6I15S9
    word prime O4S-17
    word priority C95
    word private S42
    word prize I-22
    word pro-israel I23
    word proceed I62
    word proceedings O12
    word professor O-7I35
    word profile S61
    word progressives O-16S253
    word project I9
    word projects I-29
    word promise O-45
    word promotes C25
    word promoting O-16I45
    word prompted O116
    word propaganda O6
    word property I-99
    word proportion O24
    word proposal O-17
    word proposals O-93I25
    word proposed O-9
    word proposing C7
    word prosecutors S42
    word prospect I77
    word protect I18
    word protest O-32
    word protesters I9
    word prove O5
    word provide O9I-5
    word psychology I18
    word public S84
    word publicly S43
    word published S83
    word puerto I7
    word pundits S141
    word putting O20
    word q O6
    word qualify O13
    word questionable O-22
    word questioned C23
    word questions O-12B50I6C5
    word quick C-5
    word r O-10
    word r-texas I5
    word rabbis S5
    word races I22
    word racial B88
    word racism O-7
    word radio O18I-43
    word raise O9I6
    word raising B41C-77
    word rallies S67
    word rally C-21S182
    word ramos S18
    word ran I-23
    word ranging I23
    word ranking S140
    word rankings O-37
    word rather O-26B9
    word rattled C37
    word re-election I-6
    word reached O20
    word reacted O7C-16
    word readers O6
    word ready B69I-12
    word realclearpolitics S218
    word reality O-7I7
    word reasons B110
    word rebellion O47
    word recall C60
    word recent C-16S8
    word recently S53
    word recognition C14
    word recognized O-7
    word recommendation I222
    word records S33
    word reeves S61
    word reference O16I-11
    word referred I42
    word reflects O101
    word reform O-15I97
    word reforming B15
    word refugee I5
    word refusal I55
    word refused C4
    word regardless O55
    word region O6
    word regularly O-5
    word reid S104
    word rein I11
    word related I61
    word relationship I8
    word release O-11I32
    word released O-48I-56S49
    word reliable O13
    word relief O-26
    word reluctant I5
    word rely I-25
    word remain O34
    word remained O-13
    word remaining S9
    word remark I17
    word remarkable O6
    word remarks I14C-5
    word remember I-44C145
    word reminded C160
    word replace O4
    word replaced O-16I14
    word report O-4C-13S187
    word reported C8S30
    word reportedly C110
    word reporters O-32I8C11S-107
    word reporting C-5S128
    word reports O-21C-25S124
    word representative S79
    word representing S19
    word represents O13
    word republican S19
    word republicans O-6C-38S57
    word requested C55
    word requests O-65B35I27
    word requirement I27
    word research I-5S45
    word researchers S28
    word resign I34
    word respectively O-10
    word respond O37I-5
    word responded O41C-55
    word responding O112C-5
    word response I46
    word responsibility I-12
    word rest I-35
    word restaurant O33
    word results I7S6
    word return O9C-6
    word returned C-5
    word reveal C47
    word revered C143
    word revolution I93
    word rhetoric O-15I47
    word rhetorically C259
    word rigged I81
    word right-wing B119
    word rights I52
    word rise O6I-4
    word rising S30
    word roads I19
    word robert I14S-5
    word roffman S42
    word roger O-49
    word room O9I-6
    word rose O-4
    word ross S-30
    word route O5
    word rubio O-4B9C-94
    word ruled C52
    word ruling O-6I58
    word rumors B246
    word running S9
    word rural O53
    word russia B70I97S-79
    word russians B174
    word ryan S8
    word safe I12
    word said O-21I10C23S-27
    word sake I19
    word same C9
    word same-sex I7
    word san I-6
    word sanbernardino I34
    word sanctions I25
    word sanders B65C-57S9
    word santilli O-82
    word santorum O5
    word sarah S-31
    word sarandon S29
    word saturday C11S7
    word saudi O7
    word save I12
    word say O10
    word saying I4C13
    word says O37C10
    word scale I67
    word scandal I26
    word scare B87I41
    word schedule O-4
    word scheduled O55
    word schilling O-94
    word scholars S6
    word school S-12
    word science O-7
    word scorn C12
    word scrutiny C10
    word second S-31
    word security I16S-19
    word see C-26
    word seeking S88
    word seem I-13
    word seemed I-157
    word seemingly C7
    word seems I-34C141
    word seen I-39C6
    word sees O11
    word seized O67
    word sen B-18
    word senators I-19
    word senior I-21S21
    word sentiment C39
    word seriously I13
    word sessions O16
    word several I-53
    word sexton S138
    word shareholders O24
    word shares O23
    word sharpened O7
    word sharpton S29
    word she O-8B15C-10S31
    word shifted O25
    word shoal I40
    word shooting I12
    word shopping O8
    word shore O11
    word short O36
    word short-term I70
    word shortly O62
    word shot S88
    word show S27
    word showing I4
    word shows O18C-5
    word shrugged C60
    word signatures O6
    word signed C27
    word significant I-4S5
    word significantly O4
    word silicon B10
    word similar O5
    word simple O-16
    word since O33C-6
    word sites O-11S16
    word sits O59
    word sitting S53
    word situation I24
    word skeptical O5
    word slate S37
    word slipping I12
    word slogan O-27
    word smaller O39
    word so B7C4
    word socialist O-34I48
    word society I48
    word sold O74
    word soldiers O-33I4
    word solution I122
    word some O-5S101
    word someone O-5B75S65
    word something B89
    word son O15
    word soon O-40I15C11
    word sought O6C-6
    word sounded C29
    word sounds C172
    word sources S88
    word south S-22
    word sparking O72
    word speaking O17C-41
    word specific O-11B196
    word specifics B13
    word speculation C123
    word speechwriter S36
    word spend I70
    word sperry S48
    word spoke I-61
    word spoken S19
    word spotlight O39
    word square O17
    word staff S26
    word stage O8
    word stance O-10I30
    word stars O32
    word start O29
    word start-up O78
    word startled C135
    word state B-15C-99
    word statement C4
    word statements O-31I46
    word states C-82S8
    word statistics O-6I141
    word stays I46
    word stephanopoulos S4
    word stepped O62
    word still O9
    word stone S231
    word stopped O9
    word store O14
    word stories S7
    word story I71
    word strain O152
    word strategic I-59
    word strategist S61
    word strategists S5
    word strategy O-17I13
    word streets O11
    word stressing C97
    word strike O49I-5
    word struggled O9C-55
    word struggling I-23
    word studied I11
    word studies S17
    word stump O8I-57
    word subject I30
    word succeeded I56
    word successfully I5
    word suggest C-14
    word suggestion I63
    word suggests O218
    word suite O17
    word sullivan O-6S14
    word sum O10
    word summary S54
    word summit O4
    word summon O73
    word sunday S10
    word super B58
    word superdelegate S12
    word superdelegates B7
    word support O-10C22S-140
    word supported O-14I5
    word supporter O-35C99
    word supporters C34S5
    word supporting O-29
    word supports C31
    word supposed O24
    word supreme O-8S4
    word sure O35
    word surprise C90
    word surprising O15I-63
    word survey S46
    word surveyed S267
    word surveys S35
    word susan S52
    word suspect I17
    word sweeping B77
    word syed B59
    word syndrome I179
    word syria B17I24
    word system O-10I12
    word t-shirts O23
    word table O5I-13
    word tables O14
    word taken S89
    word talking C8
    word tally S8
    word tanden S23
    word task I-22
    word tax B16I5
    word teachers S-6
    word team I10S8
    word tech O5I-59
    word ted B13
    word telephone O11
    word television I-5
    word tell O-68C14
    word telling O-141C26
    word tells C170
    word temperament I94
    word tend O8
    word tends O14
    word tensions I146
    word terrorism I16
    word terrorists I6
    word test O9
    word tester S176
    word testing O-26
    word than C-14
    word that O-11B59I-18C-25S16
    word the C12
    word their B-11
    word them C-48S16
    word themselves B42C-69S38
    word then O11C-127
    word these O5C15S-29
    word they O-8B11S46
    word they’re B90
    word thiel S-22
    word thin O8
    word thing I66
    word things I88
    word think S22
    word thinking C-45
    word third I-6
    word this B44S-14
    word those B12
    word though O84
    word thought S117
    word thousands B63I-15
    word threat O-28I32
    word through C29
    word throughout O76
    word thursday O4B7S-4
    word thus O28
    word tied O5
    word time C4
    word times I-14C11
    word timing I125
    word title O7B120I40
    word titled C21
    word to B50C-10S-12
    word today O-7S177
    word todd S30
    word told O-153C22
    word tom S40
    word took O5
    word top I-13S30
    word topic O-8
    word tour O7
    word tout C163
    word toward C11
    word town O7
    word tpp I37
    word trade O-4B31
    word trail O12I-5
    word trans-pacific I67
    word transcript S75
    word transition I15
    word translate O11
    word treasury S8
    word treat I87
    word treated O-28
    word tried O9C-53
    word trigger O52
    word trumka S19
    word trump O-8B42I6C-6S22
    word trumpeting C68
    word trust O-5
    word try O8
    word trying O-4
    word tuesday O5B9C-21S7
    word tunnels O15
    word turkish S-38
    word turmoil I30
    word turner O7
    word tv O4
    word tweet O33I-87C81
    word tweeted O6
    word tweets I16
    word twitter C33
    word two-thirds S8
    word tyson O21
    word u.n S27
    word ukraine O-5I54
    word unclear I-43C-15
    word under S-59
    word undermine I-6
    word understood C54
    word unfair I157
    word unfairly I80
    word unfavorably I6
    word union I5
    word unite I20
    word united S-7
    word university S4
    word unlike O4
    word unqualified I86
    word until O43
    word up S16
    word upset O27
    word urgency I11
    word urges C214
    word us S44
    word use C-6
    word using B150C-62
    word valeant B82
    word values I5
    word vandehei S9
    word vehemently C25
    word verizon S23
    word vermont I-5
    word version S13
    word veteran S7
    word victories O6
    word victory B118
    word video S62
    word view O-8I54C48
    word viewers O-10
    word views O-56I11
    word viguerie S173
    word violation I10
    word violence O-6I75
    word viral O38
    word virginia S-12
    word virtues I26
    word visit I14
    word vote S5
    word voted I17
    word voter B114
    word voters B-5I6S6
    word voting O-19I9
    word vouched C46
    word wade I58
    word waited O62
    word wake O27
    word wall O-6I69
    word want I6
    word wants I17
    word warren S46
    word was B13I-30C7S-10
    word washington B-69C4
    word waterboarding B126I69
    word wave O8I-14
    word we S37
    word wealth-x S161
    word weapon I35
    word wearing I24
    word weaver S165
    word wednesday O15I-24C-7S14
    word week C-88
    word weeks-long O12
    word welcoming I12
    word well I-4
    word went O67I-6
    word were B74I-6C4S-141
    word we’re I39
    word we’ve O-22
    word what O-40B151I8S-108
    word whatever B19
    word when O36S-76
    word where S-19
    word whether O-5B141I-47
    word which B36I15C-82S-65
    word while O56B-5S-73
    word whites S17
    word who O-7B8C-4S19
    word whole I69
    word whom O-8B65
    word whose O-4B100S319
    word why B81
    word wide-ranging I13
    word will I-21C5S6
    word willing O-10
    word window O34
    word wing I-5S4
    word winner-take-all O9
    word with B-11S-6
    word withdrew C354
    word won O6
    word words B184
    word workers B41
    word world B6
    word worldwide O-53
    word worried C18
    word worse I91
    word worst I4
    word would B5I4C11
    word writing C-9
    word wrongdoing I164
    word xenophobic I-24
    word year C6
    word years I7S61
    word yes B17
    word yesterday O9
    word yet O7
    word york O4
    word you S124
    word zika B92
    word zimmerman O-5
    word ¡ O-13
    word ± S11
    word – O6I-6
    word — O18I-13
    word ‘ I56
    word ’ O-24I127
    word “ B49
    word ” B342I219
    word … O-17
    word ⁄ I16
    wordAfter ! O-8I22
    wordAfter " I8
    wordAfter # O16I-21
    wordAfter $ B-5S5
    wordAfter % O-6C11S4
    wordAfter & B40
    wordAfter ( O-11B11I45C67
    wordAfter ) O-9I5C29
    wordAfter , O-35I44C29
    wordAfter - O-16I31C38
    wordAfter . O-45I46C14S17
    wordAfter : B-37
    wordAfter ; O-8B50I60C47
    wordAfter < I52
    wordAfter ? O-7B5I24
    wordAfter @ S5
    wordAfter I S-86
    wordAfter [ O-9B51
    wordAfter ] C18
    wordAfter a B-8S-9
    wordAfter ability O4
    wordAfter able I11
    wordAfter abortion O-14S18
    wordAfter about B-35S-14
    wordAfter above O26I-5
    wordAfter absent O34
    wordAfter accept O-22
    wordAfter according O24
    wordAfter account O-6
    wordAfter accusation B104
    wordAfter accusations O83
    wordAfter accuse C159
    wordAfter achieved I51
    wordAfter achievements O-4B42
    wordAfter acknowledge S27
    wordAfter action B4S-5
    wordAfter actions I5
    wordAfter actively O61
    wordAfter activist O15
    wordAfter activists S4
    wordAfter actor S5
    wordAfter ad I5
    wordAfter added O43S4
    wordAfter adding O23
    wordAfter address O-12C31S-12
    wordAfter addressing O21I-15
    wordAfter administrations I54
    wordAfter admitted I10
    wordAfter ads I26
    wordAfter advantage O28
    wordAfter advertising O-6I10
    wordAfter advice B24
    wordAfter advisers I-83S4
    wordAfter advising O127
    wordAfter advocate S40
    wordAfter advocated S7
    wordAfter advocates S21
    wordAfter affected I-4
    wordAfter after O-73B19S-34
    wordAfter afternoon O28
    wordAfter again C8
    wordAfter against C7
    wordAfter agency O-12S33
    wordAfter aggressive B23
    wordAfter agree C-8
    wordAfter agreement O-33
    wordAfter agriculture O66
    wordAfter ahead I46
    wordAfter aid I-35
    wordAfter aides S15
    wordAfter aims S35
    wordAfter airport O39
    wordAfter al O49
    wordAfter alabama S4
    wordAfter all S6
    wordAfter allegedly O-37I11
    wordAfter allegiances O55I-24
    wordAfter allies O-22C9S14
    wordAfter allowed I-94
    wordAfter allowing C9
    wordAfter also C-4S5
    wordAfter alternative B90
    wordAfter although O8
    wordAfter amassed O20
    wordAfter ambitious O29
    wordAfter america I9C-14
    wordAfter american S6
    wordAfter among C129S-99
    wordAfter amounts B57
    wordAfter an O4
    wordAfter analysts S4
    wordAfter and I17C-14
    wordAfter angeles O14
    wordAfter angry S117
    wordAfter announced I53C23
    wordAfter annual O7
    wordAfter anonymity O4
    wordAfter another S-21
    wordAfter answer B69S-69
    wordAfter answering O74
    wordAfter answers B111
    wordAfter any B43
    wordAfter anyone B43I-20
    wordAfter ap C79
    wordAfter apart O9
    wordAfter appeal B-4I21
    wordAfter appeals O-18S39
    wordAfter appear B132I207
    wordAfter appearance C22
    wordAfter appeared B33I17C-5
    wordAfter appears O22B234I143
    wordAfter applauded O15
    wordAfter applause O14
    wordAfter apply I-5
    wordAfter appropriate I26
    wordAfter approval B54
    wordAfter approved C8
    wordAfter arab I9
    wordAfter are C-118
    wordAfter areas I-32
    wordAfter aren’t S60
    wordAfter argued C59S-21
    wordAfter argument O-96B57S31
    wordAfter arguments O-21I8
    wordAfter arm O20
    wordAfter armed I27
    wordAfter around I-7C4
    wordAfter arrests I46
    wordAfter arrival I79
    wordAfter as B-6S17
    wordAfter ask O-56I50
    wordAfter asked C-4
    wordAfter assertion C27
    wordAfter assessment S22
    wordAfter associated S19
    wordAfter association O-7
    wordAfter assumption C7
    wordAfter asylum O-13C39
    wordAfter at B4C9
    wordAfter attack C4
    wordAfter attacks C11S-44
    wordAfter attempting O22
    wordAfter attempts O6
    wordAfter attend B7
    wordAfter attendance S18
    wordAfter attendees C64S95
    wordAfter attention C12
    wordAfter attorney O4
    wordAfter attracted O160
    wordAfter audience S25
    wordAfter audiences O115
    wordAfter authorized S34
    wordAfter avoid O6I-32
    wordAfter awards O14
    wordAfter ayotte I28S-5
    wordAfter back C11
    wordAfter backing C-10S13
    wordAfter backs S55
    wordAfter bad B50
    wordAfter badly I122
    wordAfter bags O5
    wordAfter balance O35
    wordAfter balked S16
    wordAfter ballots O49
    wordAfter band O-5S12
    wordAfter bar O14
    wordAfter barack C8
    wordAfter barely O40
    wordAfter bars O4
    wordAfter base S32
    wordAfter battles O8
    wordAfter bay I4
    wordAfter be C20
    wordAfter became C25
    wordAfter because S-12
    wordAfter beck C88
    wordAfter been S10
    wordAfter before O5C-58
    wordAfter began I-18S15
    wordAfter begins I29
    wordAfter begun O61
    wordAfter behalf O5
    wordAfter behavior I6
    wordAfter being B78
    wordAfter believe C-26S11
    wordAfter believes O-37
    wordAfter ben C57
    wordAfter benefit O8
    wordAfter benefits O26I-4
    wordAfter bernardino I-13
    wordAfter best I12
    wordAfter bet O15
    wordAfter between B38S-42
    wordAfter bias B44
    wordAfter biden I5
    wordAfter big B-32
    wordAfter big-money O-6
    wordAfter bigger O4
    wordAfter biggest O7
    wordAfter bigotry O43
    wordAfter bill B14C29
    wordAfter billion I7
    wordAfter billionaire C89
    wordAfter billionaires O-33I51C72
    wordAfter billions O46
    wordAfter biography I8
    wordAfter black C-62S-23
    wordAfter blacks O-26
    wordAfter blocked O13
    wordAfter blood O-12I132
    wordAfter bloomberg S-11
    wordAfter blow O24
    wordAfter board S-7
    wordAfter bob O-47
    wordAfter bolster O12
    wordAfter booed C7
    wordAfter book S5
    wordAfter books C10
    wordAfter border C9
    wordAfter both B-75
    wordAfter bottles O13
    wordAfter boxing O5
    wordAfter brainard B31
    wordAfter brand I-24
    wordAfter break O34
    wordAfter brexit I42
    wordAfter brief O28
    wordAfter briefing O6
    wordAfter broadcast S46
    wordAfter brokered I116
    wordAfter brothers O18
    wordAfter brought S83
    wordAfter building I12C-20
    wordAfter builds O90
    wordAfter built I8
    wordAfter bureau S-23
    wordAfter business O11S-24
    wordAfter but O-32B19I5S12
    wordAfter buys O20
    wordAfter by C155
    wordAfter cable S6
    wordAfter calif S7
    wordAfter call B7C12S-18
    wordAfter called S11
    wordAfter caller S50
    wordAfter calling O18
    wordAfter calls S82
    wordAfter camera O71
    wordAfter campaign B-4C19S6
    wordAfter campaigned O18
    wordAfter campaigning S16
    wordAfter campaigns C29S12
    wordAfter candidate I7
    wordAfter candidates B50
    wordAfter can’t O-61I39
    wordAfter capitol I-20S4
    wordAfter care S20
    wordAfter carly O-8
    wordAfter carried O14
    wordAfter carry B34
    wordAfter carve O6
    wordAfter case C24
    wordAfter cast O23C-66
    wordAfter catholic I30
    wordAfter caucuses I-16C42
    wordAfter causes O-52
    wordAfter census S34
    wordAfter center O11I-18
    wordAfter centrist O-74B67S4
    wordAfter century O71
    wordAfter certain C11
    wordAfter certainly C-64
    wordAfter chain S101
    wordAfter chair S-16
    wordAfter challenged O4
    wordAfter challenges B38
    wordAfter chamber O4
    wordAfter championed C90
    wordAfter change B12
    wordAfter chanted S5
    wordAfter chapter O25
    wordAfter character O-8
    wordAfter charge S87
    wordAfter charges O-10
    wordAfter cheer S24
    wordAfter cheers O5
    wordAfter chemical O6
    wordAfter cheryl O4
    wordAfter chicago B78
    wordAfter chiding O72
    wordAfter chief B65
    wordAfter chiefly O19
    wordAfter child B15
    wordAfter chinese I30
    wordAfter choices B63
    wordAfter chose S37
    wordAfter christian B27
    wordAfter christie C-13
    wordAfter chuck S102
    wordAfter cia O-18B34
    wordAfter circle S12
    wordAfter cite S9
    wordAfter citizen I19
    wordAfter city S-12
    wordAfter claim C6
    wordAfter clinton B52C18
    wordAfter close B-83S25
    wordAfter closed O7I-73
    wordAfter closing O79
    wordAfter clothing I16
    wordAfter club O5
    wordAfter cnbc O38
    wordAfter cnn I-69
    wordAfter collapse O23
    wordAfter colleagues I36
    wordAfter collected O26
    wordAfter color S15
    wordAfter column C31
    wordAfter com S58
    wordAfter come C8
    wordAfter comes I42
    wordAfter comey I-6C6
    wordAfter comment B45
    wordAfter comments B38S-74
    wordAfter commerce O26
    wordAfter committed I32
    wordAfter committee I10
    wordAfter companies I-18S-22
    wordAfter company I5
    wordAfter compete B10
    wordAfter competitive I7
    wordAfter complaints O124
    wordAfter complicate O20
    wordAfter comprehensive B38
    wordAfter compromise O-18B6C45
    wordAfter concerns O58C-11
    wordAfter concert O-57
    wordAfter concluded C-19
    wordAfter condition O4
    wordAfter conferences I-5
    wordAfter confidence I19
    wordAfter conflicts I20
    wordAfter consensus C98
    wordAfter conservatism I39
    wordAfter conservative S-8
    wordAfter consider O-20S11
    wordAfter considerable O35
    wordAfter considered C4
    wordAfter consistent O32
    wordAfter constant O6
    wordAfter constitutional S7
    wordAfter contenders I-18
    wordAfter content I46
    wordAfter context O94
    wordAfter continue B142C-78S33
    wordAfter continues O9S-20
    wordAfter contrast I-57
    wordAfter contributed O88
    wordAfter contributions O11I-7
    wordAfter controversial S50
    wordAfter convention B-28S-25
    wordAfter conversation O-48
    wordAfter convincing I63
    wordAfter core I35
    wordAfter corporate S15
    wordAfter correspondent O13
    wordAfter cost O44
    wordAfter could S14
    wordAfter couldn’t O-16
    wordAfter council O-5I4
    wordAfter counties O19I-17
    wordAfter country B-9I4
    wordAfter couple S6
    wordAfter couples I146
    wordAfter court C57
    wordAfter create O15B20
    wordAfter creating O-39
    wordAfter credibility O12
    wordAfter crisis I14
    wordAfter critical B6
    wordAfter criticism O12C-37
    wordAfter criticized O10
    wordAfter crossing I165
    wordAfter crowd O13
    wordAfter crowds O6
    wordAfter cruz B21C-15
    wordAfter current I-9C125
    wordAfter daily O47
    wordAfter dark I9
    wordAfter data S4
    wordAfter daughter I-6
    wordAfter days O5
    wordAfter deal B57S-21
    wordAfter dealings I40
    wordAfter deals B44
    wordAfter dealt O41
    wordAfter death B63
    wordAfter debate C8
    wordAfter debated C106
    wordAfter decades O4I-23
    wordAfter decide O-39S42
    wordAfter decision B35S23
    wordAfter declare C5
    wordAfter declined S4
    wordAfter declining I45
    wordAfter dedicated O16
    wordAfter deep I-5
    wordAfter deeply O21
    wordAfter defeated O9
    wordAfter defend I-48
    wordAfter defense C76
    wordAfter defiant O34
    wordAfter delaware I14
    wordAfter delegate O29I-7
    wordAfter delegates O5C-161
    wordAfter delegation O11
    wordAfter demand C21
    wordAfter democrat S23
    wordAfter democrats I-20S-32
    wordAfter demonstrators S12
    wordAfter denied O-23
    wordAfter denying I59
    wordAfter deported I34
    wordAfter deputy S-39
    wordAfter derisively I9
    wordAfter deserve O12
    wordAfter design I4
    wordAfter desire C49
    wordAfter desk O33
    wordAfter desperate C15
    wordAfter determining O101
    wordAfter devastating O26
    wordAfter development O30
    wordAfter devoted O13
    wordAfter did B-15
    wordAfter different B51
    wordAfter difficulty O8
    wordAfter digital S16
    wordAfter diplomatic O9
    wordAfter direct O32B16I9C-40S7
    wordAfter directly B51
    wordAfter disabled I81
    wordAfter disappointing O-62
    wordAfter disclosure C167
    wordAfter discuss I-24
    wordAfter discussion O-29C7S22
    wordAfter displayed O13
    wordAfter disproportionate I17
    wordAfter dispute O-80C17
    wordAfter disrupt O10
    wordAfter distraction O40
    wordAfter districts I7
    wordAfter diversity O-21I11
    wordAfter divisions O58
    wordAfter do B10C4S10
    wordAfter does S23
    wordAfter doj S18
    wordAfter domestic O10I-15
    wordAfter dominant O8
    wordAfter dominate O4
    wordAfter dominated O80
    wordAfter don't S-9
    wordAfter donald S-10
    wordAfter donated O-9
    wordAfter donors I31
    wordAfter downtown O36
    wordAfter dozen I6
    wordAfter drafting I15
    wordAfter drawing O30
    wordAfter drawn I-48
    wordAfter drew B10S-13
    wordAfter drives O9
    wordAfter during O-35I31
    wordAfter each B14C-26
    wordAfter earlier S13
    wordAfter earnings O-87
    wordAfter eastern B42
    wordAfter ebeling O27
    wordAfter echo C41
    wordAfter echoing O57
    wordAfter eclectic O20
    wordAfter editorials S4
    wordAfter editors S44
    wordAfter education S17
    wordAfter effectively S283
    wordAfter efforts I-13
    wordAfter either I-64C6
    wordAfter elaborated S18
    wordAfter elected S18
    wordAfter election B-20
    wordAfter elections I-49S37
    wordAfter electorate S29
    wordAfter elevated O56
    wordAfter elites O-17B52
    wordAfter elizabeth O-4
    wordAfter embraced I-29
    wordAfter emotional B4I-10
    wordAfter employees O46
    wordAfter employing O131
    wordAfter enamored C8
    wordAfter encountered O23
    wordAfter encryption I223
    wordAfter ended S7
    wordAfter ending O75
    wordAfter endorse O-19I108
    wordAfter endorsed S4
    wordAfter endorsement O-7B35S-23
    wordAfter endorsing C97
    wordAfter enemy I4
    wordAfter enforcement S8
    wordAfter english O22
    wordAfter enjoyed I8
    wordAfter enough I12C-14
    wordAfter ep S17
    wordAfter equally C117
    wordAfter erdogan O47
    wordAfter escalated S12
    wordAfter especially O-8I-20C6S9
    wordAfter estimated O5I-49S169
    wordAfter ethanol I19
    wordAfter ethnicity I344
    wordAfter even B13
    wordAfter event S-18
    wordAfter ever I12
    wordAfter everything O11I21
    wordAfter evidence O-4B9
    wordAfter exactly C24
    wordAfter example I-13
    wordAfter exceptions I-4
    wordAfter exclusive O32
    wordAfter executive S-4
    wordAfter existing O5
    wordAfter exit C12
    wordAfter expands O6
    wordAfter expansion I72
    wordAfter expect S4
    wordAfter expectations O-12C18
    wordAfter expected C66S-73
    wordAfter expects S22
    wordAfter expense I13
    wordAfter experience S33
    wordAfter experienced O-4
    wordAfter experts I-32S33
    wordAfter explain C4
    wordAfter explicitly S147
    wordAfter expressed C-32
    wordAfter extreme I8
    wordAfter extremely O15
    wordAfter eye C10
    wordAfter eyes S16
    wordAfter face O30
    wordAfter facebook I-56C19
    wordAfter faces O26
    wordAfter fact I-101
    wordAfter factor O46
    wordAfter failures I-13
    wordAfter fake C152
    wordAfter false I6
    wordAfter falsely O48
    wordAfter families I16
    wordAfter famous S69
    wordAfter fans O4
    wordAfter far O18
    wordAfter farook B37
    wordAfter favor I-23
    wordAfter favored I53C-52
    wordAfter fbi B-13C36
    wordAfter fear S71
    wordAfter fearing O10
    wordAfter fears S12
    wordAfter federal C-53
    wordAfter fee O89
    wordAfter feel I-4
    wordAfter feet O12
    wordAfter fellow C42
    wordAfter few B-17
    wordAfter fewer O38
    wordAfter fierce O55
    wordAfter fighting I7
    wordAfter figures S29
    wordAfter final O27
    wordAfter finally O8
    wordAfter finance S32
    wordAfter finances I4
    wordAfter finding O4
    wordAfter findings O-5
    wordAfter finish I4
    wordAfter fire O6
    wordAfter firm S-17
    wordAfter firms I-69
    wordAfter first B-27
    wordAfter first-in-the-nation O39
    wordAfter fla O-39
    wordAfter flat O55
    wordAfter flew O12
    wordAfter flight O4
    wordAfter floor I-25
    wordAfter flowers O28
    wordAfter focus C31S-74
    wordAfter focused C-21S81
    wordAfter focusing O17
    wordAfter followed S22
    wordAfter followers O30
    wordAfter following I13
    wordAfter food O8
    wordAfter footage C29
    wordAfter for C22
    wordAfter force B114
    wordAfter forecast C105S30
    wordAfter foreclosure O14
    wordAfter foreign B-33C8
    wordAfter formal O50
    wordAfter formally O-20C82
    wordAfter former B-29S5
    wordAfter formidable O9
    wordAfter found O17C-38
    wordAfter foundation I5
    wordAfter four S113
    wordAfter fox O9B4I-4C-106
    wordAfter fractious O8
    wordAfter francis I71
    wordAfter frank O8S-12
    wordAfter freddy B19
    wordAfter free S5
    wordAfter freed O7
    wordAfter friends I-11
    wordAfter fringe I84
    wordAfter from B-5C60S-14
    wordAfter front O7
    wordAfter frustration B43
    wordAfter full C56
    wordAfter fully C-7
    wordAfter fun C54
    wordAfter fundamentally I136
    wordAfter funding B22
    wordAfter fundraising B7I-14C-12S16
    wordAfter fury O360
    wordAfter future I26
    wordAfter g O13
    wordAfter gained B258
    wordAfter garland O-5I22C5
    wordAfter gathering O5
    wordAfter gave S41
    wordAfter generally I-6
    wordAfter generation S25
    wordAfter get B7
    wordAfter gil S13
    wordAfter girl I69
    wordAfter given S48
    wordAfter gives S17
    wordAfter giving O24
    wordAfter globalization O-56
    wordAfter goal O-8B8S24
    wordAfter god O-8I37
    wordAfter goes S121
    wordAfter going B57
    wordAfter good O4
    wordAfter gop C-17
    wordAfter gov C-4
    wordAfter government B-4I18
    wordAfter governments O46I-22
    wordAfter gowdy B4
    wordAfter gradually O4
    wordAfter grand I-10
    wordAfter granite O42
    wordAfter granted C51
    wordAfter gross O19
    wordAfter grounds O97
    wordAfter group B28I-9S5
    wordAfter growing B36C-16
    wordAfter grown O35
    wordAfter guantanamo I11
    wordAfter guardian O4
    wordAfter guccifer I111
    wordAfter guess O-12
    wordAfter gun I5
    wordAfter guns O-18
    wordAfter guy S87
    wordAfter had B-21C-25S18
    wordAfter half S48
    wordAfter hall O4I-5
    wordAfter handily O-7
    wordAfter hard O16I-62
    wordAfter harmony I13
    wordAfter has C-41
    wordAfter hates I158
    wordAfter have C-29S5
    wordAfter having B90
    wordAfter hawks S47
    wordAfter he B10I-10S-31
    wordAfter head O13
    wordAfter headquarters O19
    wordAfter health S4
    wordAfter hearings I119
    wordAfter heat O22I-26
    wordAfter heights O24
    wordAfter held I4
    wordAfter help O5B27
    wordAfter helped S44
    wordAfter her C7
    wordAfter herald S11
    wordAfter herself O-14C10
    wordAfter he’ll O33
    wordAfter hide I5
    wordAfter high C37
    wordAfter highly I15
    wordAfter hillary C-8
    wordAfter him C18
    wordAfter himself S29
    wordAfter hired I-5
    wordAfter his I-9S-91
    wordAfter historically O20
    wordAfter history S-6
    wordAfter hit I-6S45
    wordAfter holan S112
    wordAfter hold B7
    wordAfter hollywood O-14
    wordAfter home O8
    wordAfter hope S67
    wordAfter hopefuls S43
    wordAfter hotel O4
    wordAfter house C37
    wordAfter how C4
    wordAfter howard O25
    wordAfter however C81
    wordAfter http O42
    wordAfter https O-7I7
    wordAfter husband B-37
    wordAfter idea O-7B32C50
    wordAfter ideas I30C72
    wordAfter identify S72
    wordAfter identity O-5
    wordAfter ideological O6
    wordAfter ideology O7
    wordAfter if B-16C15
    wordAfter ignored I14
    wordAfter illegal O-7B60
    wordAfter illegally I9
    wordAfter image I5
    wordAfter images C89
    wordAfter immediately C-30S48
    wordAfter immigration O-7B-7
    wordAfter important O11I-10
    wordAfter in I14
    wordAfter incites O-18
    wordAfter included S18
    wordAfter includes S17
    wordAfter including O-6I5S17
    wordAfter income O18
    wordAfter incompatible I11
    wordAfter increase B67
    wordAfter increases B24
    wordAfter independent I-58
    wordAfter indiana O-5
    wordAfter indicate S110
    wordAfter industries I5
    wordAfter inequality B6I-7S34
    wordAfter initial O-4
    wordAfter initiatives O10
    wordAfter input I8
    wordAfter inside C113
    wordAfter insiders O-5
    wordAfter instance O9
    wordAfter insulted C47
    wordAfter intelligence O8
    wordAfter intent I-101
    wordAfter interest C22
    wordAfter interrupted O-10S12
    wordAfter interview O12I-26C-9
    wordAfter interviewed O137
    wordAfter interviews O37
    wordAfter into O4
    wordAfter introduce C163
    wordAfter introduced I-7
    wordAfter introducing O13
    wordAfter invasion I9
    wordAfter investor O57
    wordAfter investors O44
    wordAfter invoked S85
    wordAfter involved O-4
    wordAfter involvement I13
    wordAfter iowa C-41
    wordAfter irritated C25
    wordAfter is C-15
    wordAfter isil I61
    wordAfter isis I9
    wordAfter islamic B-7
    wordAfter islands I-13
    wordAfter isn't I-33
    wordAfter israel S-95
    wordAfter issue B25
    wordAfter issued I-46S124
    wordAfter it B13S-114
    wordAfter italian O32
    wordAfter its O6B-20S-72
    wordAfter itself I35
    wordAfter j B9
    wordAfter jab C18
    wordAfter jackson O5
    wordAfter jane S16
    wordAfter janet O19
    wordAfter january O-5C15
    wordAfter jeb S-93
    wordAfter jim C59
    wordAfter job I30
    wordAfter jobs S-22
    wordAfter joe I5
    wordAfter johnson O-4
    wordAfter joined S106
    wordAfter jon O-120
    wordAfter journal I-17
    wordAfter jr I-7
    wordAfter judicial S-86
    wordAfter just B-57C-6S4
    wordAfter justice I29
    wordAfter k I8
    wordAfter kander O31
    wordAfter keep O-8S32
    wordAfter kelly O4
    wordAfter kentucky O-9
    wordAfter kept S13
    wordAfter khan O-44C177
    wordAfter kicked I21
    wordAfter kill I46
    wordAfter killed I22S-4
    wordAfter killing B115
    wordAfter kim O4
    wordAfter king I6
    wordAfter knock O10
    wordAfter know O-14S16
    wordAfter knowledge O-51I18
    wordAfter known O7S-51
    wordAfter labeled C20
    wordAfter lady S11
    wordAfter landing O8
    wordAfter large O7
    wordAfter largely I-9S118
    wordAfter las O13
    wordAfter last O-9I8C40S69
    wordAfter lately I5
    wordAfter later S31
    wordAfter latest I-5
    wordAfter latinos I7
    wordAfter launched I-12S7
    wordAfter launching O8
    wordAfter lawsuit C37
    wordAfter leaders I-45S4
    wordAfter leadership B4
    wordAfter leads O8
    wordAfter learn O-55C4
    wordAfter least B23S53
    wordAfter leave B-5I10
    wordAfter legislature O-43
    wordAfter less S108
    wordAfter level O15
    wordAfter lgbt O15
    wordAfter liberal B43
    wordAfter liberals I-8
    wordAfter liberties S10
    wordAfter libya O-19I32
    wordAfter life S-10
    wordAfter like B-87S6
    wordAfter line I5
    wordAfter listed O113
    wordAfter lists S78
    wordAfter little C-23
    wordAfter lobbying O-4S54
    wordAfter location O27I-69
    wordAfter long B-5S59
    wordAfter long-term I38
    wordAfter longer I-35
    wordAfter longtime S28
    wordAfter look B57C-18
    wordAfter looking C17
    wordAfter looks B109
    wordAfter looms O14
    wordAfter loss O15
    wordAfter lot I17
    wordAfter louis O23
    wordAfter loved I48
    wordAfter m S-9
    wordAfter made C-4S10
    wordAfter magazine O9
    wordAfter mainstream O-26
    wordAfter maintained O26
    wordAfter majority S27
    wordAfter make B11C9
    wordAfter makers S21
    wordAfter makes S81
    wordAfter manafort S-6
    wordAfter mandated I19
    wordAfter manufacturer O6
    wordAfter manufacturing O100I-15
    wordAfter many B27C57S-32
    wordAfter map O9
    wordAfter march S8
    wordAfter margin O37
    wordAfter margins O57
    wordAfter mark I-44
    wordAfter marked O-9
    wordAfter market O6
    wordAfter markets S27
    wordAfter material B27
    wordAfter may B-14
    wordAfter me C17
    wordAfter mean S18
    wordAfter meaning O54
    wordAfter measure O-13B32
    wordAfter media I-5
    wordAfter medical I-103
    wordAfter meeting B37S-51
    wordAfter meetings O4
    wordAfter melania O-17
    wordAfter member O5I-53
    wordAfter members B-38C-124
    wordAfter men S-15
    wordAfter mention I-15C60
    wordAfter mentioned O-50C37S57
    wordAfter mentioning O27
    wordAfter met S42
    wordAfter mexican C36
    wordAfter mexicans O-4
    wordAfter microphone O48
    wordAfter mike O5I-33
    wordAfter military C10
    wordAfter million C7
    wordAfter mills O86
    wordAfter mind C47S42
    wordAfter minister O5
    wordAfter missing O6
    wordAfter mixed O-8B15I14C-10S-96
    wordAfter mocked O34
    wordAfter mode O38
    wordAfter moderated O18
    wordAfter moderator S42
    wordAfter moderators S61
    wordAfter mogul B27
    wordAfter moment B11
    wordAfter monday C10S-5
    wordAfter money B-13
    wordAfter monitoring O8
    wordAfter mook O7
    wordAfter moral I6
    wordAfter more S-92
    wordAfter morning O9I-15
    wordAfter most C40S-4
    wordAfter mounting O45
    wordAfter move B111
    wordAfter movement I4
    wordAfter moves O9
    wordAfter mr O4C-18S-80
    wordAfter mrs O5S-9
    wordAfter ms O58
    wordAfter msnbc S39
    wordAfter multiple I-130C21
    wordAfter murder C63
    wordAfter murdoch O22
    wordAfter muscle O4
    wordAfter muslim I25
    wordAfter must O-9B37I38
    wordAfter my O10I-26
    wordAfter name B-39I8
    wordAfter named S46
    wordAfter names O-4B50
    wordAfter narrator S33
    wordAfter narrow O-9
    wordAfter narrowed I145
    wordAfter nation B-19
    wordAfter national C25
    wordAfter nationwide O13B71
    wordAfter natural I6
    wordAfter need I-12
    wordAfter needed O-6S42
    wordAfter neither O37I-4
    wordAfter net B61
    wordAfter netanyahu I5
    wordAfter netflix O8
    wordAfter news O4I-6
    wordAfter newspaper C18
    wordAfter next B-37
    wordAfter nieto O-4
    wordAfter no C35S-12
    wordAfter nominated C10
    wordAfter nomination S-4
    wordAfter none O74
    wordAfter nonprofit I8
    wordAfter north B43C-35S-18
    wordAfter not I-19
    wordAfter notable O47
    wordAfter noted S4
    wordAfter notion C14
    wordAfter november S46
    wordAfter number C-15
    wordAfter numbers B71
    wordAfter numerous I-21C34
    wordAfter nusra O25
    wordAfter o'malley O46
    wordAfter obama B7
    wordAfter obtain O27
    wordAfter obtained S72
    wordAfter obvious I-19C75
    wordAfter occasions O121
    wordAfter of C26S5
    wordAfter offered I-14
    wordAfter offering O17I-95
    wordAfter offerings I17
    wordAfter official I-74
    wordAfter officials S13
    wordAfter often C-44
    wordAfter ohio B-30
    wordAfter old S17
    wordAfter older B25
    wordAfter oldest O35
    wordAfter on O-9B-5S18
    wordAfter once S6
    wordAfter one-on-one O-6
    wordAfter only B20
    wordAfter open B21
    wordAfter opening O53
    wordAfter operations O13
    wordAfter opinion O-34I11C8
    wordAfter opponents I-28
    wordAfter opportunities B21
    wordAfter opportunity O29
    wordAfter oppose S66
    wordAfter opposite B33
    wordAfter opposition O-12
    wordAfter optimism C123
    wordAfter or B19S12
    wordAfter org S5
    wordAfter our I-22
    wordAfter oust O12
    wordAfter out S-38
    wordAfter outlets I-64
    wordAfter outnumber O18
    wordAfter outrage C181
    wordAfter outright I-30
    wordAfter overall O14
    wordAfter overhaul B101
    wordAfter overseas O-26
    wordAfter overturn I26
    wordAfter overwhelmingly I12
    wordAfter own I-8
    wordAfter p O19
    wordAfter pac O4
    wordAfter package O-5
    wordAfter pacs O-4S9
    wordAfter page I-42
    wordAfter pages O-6I9
    wordAfter panel S15
    wordAfter paper O10
    wordAfter participation B52
    wordAfter particularly B49
    wordAfter party S6
    wordAfter passed I122
    wordAfter pastors O39
    wordAfter paused S5
    wordAfter pence O48
    wordAfter pending O4
    wordAfter pension O17
    wordAfter people B-52I6
    wordAfter percent S17
    wordAfter perfect I95
    wordAfter performance I29
    wordAfter perhaps O-11I4
    wordAfter personal B-4C27
    wordAfter personnel O-10
    wordAfter phone O8
    wordAfter phrase O5I-49
    wordAfter picked O47
    wordAfter pitch I-30
    wordAfter plan C-5
    wordAfter planned O-40C18
    wordAfter planning O-66
    wordAfter plans O42
    wordAfter plant O36
    wordAfter platform O-15I9
    wordAfter platte I53
    wordAfter play O17
    wordAfter played O12C-4
    wordAfter playing O-5
    wordAfter plays O16
    wordAfter pledge O-4
    wordAfter podcast O182
    wordAfter point C-4S24
    wordAfter pointed O8
    wordAfter pointedly O50
    wordAfter police I4C51
    wordAfter policy B84
    wordAfter politicians I-18C73
    wordAfter politico O62
    wordAfter politics C5
    wordAfter poll O-7I-38S25
    wordAfter polls S-5
    wordAfter pollster O-22S27
    wordAfter poorly O52
    wordAfter populated O5
    wordAfter populist B33
    wordAfter position O-4B14C20
    wordAfter possible B77
    wordAfter post I-40C114
    wordAfter post-abc S79
    wordAfter posted C-73S9
    wordAfter power S9
    wordAfter powerful O4I-10
    wordAfter practices O-4
    wordAfter praise C126
    wordAfter praised O12
    wordAfter prediction B65
    wordAfter prefer S5
    wordAfter preferred S56
    wordAfter prepare O5
    wordAfter prepares O4
    wordAfter present I-12C4
    wordAfter presidency B-12
    wordAfter president S-4
    wordAfter press C52
    wordAfter pressed C-75S5
    wordAfter pressure C-10
    wordAfter preview O4
    wordAfter previous I-11
    wordAfter previously S31
    wordAfter price O20
    wordAfter prices I49
    wordAfter primary B-8S-15
    wordAfter prime I-26
    wordAfter priorities B18
    wordAfter priority C4
    wordAfter private B-10S4
    wordAfter privately C-6S51
    wordAfter problem B-31
    wordAfter proceedings O12
    wordAfter professor I15
    wordAfter program S-11
    wordAfter project I87
    wordAfter projections O-5
    wordAfter promise B33S8
    wordAfter promising I-28
    wordAfter promote S71
    wordAfter promoting I6
    wordAfter prompted O129I63
    wordAfter propaganda O17
    wordAfter property I-29
    wordAfter proportion O25
    wordAfter proposal O-33
    wordAfter proposed S9
    wordAfter prospect B39
    wordAfter protect I28
    wordAfter protecting I22
    wordAfter protest O-27
    wordAfter protesters I10
    wordAfter prove O4
    wordAfter provide O12I-6
    wordAfter providing I-131
    wordAfter provision B48
    wordAfter provocative O-16
    wordAfter publicly S34
    wordAfter publishers O5
    wordAfter pull I-30
    wordAfter pursued S12
    wordAfter push I-26C-76S27
    wordAfter pushing O8
    wordAfter put I-43C-43S70
    wordAfter putin B40
    wordAfter putting O13
    wordAfter qualifications I12
    wordAfter qualify O13
    wordAfter question O-14
    wordAfter questionable O-23B68
    wordAfter questions O33B94S-4
    wordAfter quick B81
    wordAfter quickly C-11
    wordAfter quit S136
    wordAfter quote O7
    wordAfter r O-18
    wordAfter r-ky S4
    wordAfter race S-62
    wordAfter races I33
    wordAfter racial C81
    wordAfter racism O-19
    wordAfter radical B71
    wordAfter radio O18I-20
    wordAfter rally O10I-26
    wordAfter ran I-21
    wordAfter rand O-15
    wordAfter range O-83
    wordAfter ranging I33
    wordAfter rank B121
    wordAfter ranking S48
    wordAfter rankings O-40
    wordAfter ranks O13
    wordAfter rant O5
    wordAfter ratings I-42
    wordAfter rattled B62
    wordAfter re-election I-98
    wordAfter read C-21
    wordAfter reading I17
    wordAfter ready I-4C16
    wordAfter reagan B9
    wordAfter realclearpolitics S237
    wordAfter reality O-11
    wordAfter really I6
    wordAfter rebellion O51
    wordAfter rebuilding O7
    wordAfter received I40
    wordAfter receiving B99
    wordAfter recent I-40
    wordAfter recognized O-82S8
    wordAfter record I6
    wordAfter red O134
    wordAfter reference I-48
    wordAfter references C71
    wordAfter referendum B29I-23
    wordAfter referred O5
    wordAfter referring I51C-16
    wordAfter reform O-14I27
    wordAfter refugee I4
    wordAfter refusal S46
    wordAfter refused I-46
    wordAfter refuses S8
    wordAfter refusing O94
    wordAfter region O12
    wordAfter regularly O-11
    wordAfter reid O4
    wordAfter rein I39
    wordAfter reject B22I-148
    wordAfter release O-12B20
    wordAfter released O-31I-109C39S8
    wordAfter reliable O10
    wordAfter relief O-27
    wordAfter remains C202
    wordAfter remark B35
    wordAfter remarks B20S-43
    wordAfter remember I-55
    wordAfter renew O32
    wordAfter repeatedly S4
    wordAfter replaced I14
    wordAfter replied S-10
    wordAfter report O-5S-52
    wordAfter reported S6
    wordAfter reportedly I59
    wordAfter reporters C18
    wordAfter reports B13I-90C-79S33
    wordAfter represents O6
    wordAfter republican O4I-32S6
    wordAfter republicans B-9S-12
    wordAfter reputation I-4
    wordAfter request C-10
    wordAfter requests I5C-96
    wordAfter required O-43
    wordAfter research I-7
    wordAfter residents O47I-5
    wordAfter resign I12
    wordAfter resistance C10
    wordAfter respectively O-10
    wordAfter respond O5I-25
    wordAfter responded O37C-45
    wordAfter responding O23
    wordAfter responsibility O7
    wordAfter restaurant O55
    wordAfter restore I11
    wordAfter restricting S88
    wordAfter results S27
    wordAfter return O6
    wordAfter reveal C-4
    wordAfter revealed S48
    wordAfter revered C137
    wordAfter reversed O-76
    wordAfter review S146
    wordAfter rhetoric O-16B36
    wordAfter rico I7
    wordAfter right I4
    wordAfter rise O9
    wordAfter rising B13
    wordAfter rival B-32
    wordAfter rivals I-4C7
    wordAfter roads I25
    wordAfter robert I84S-145
    wordAfter robust I5
    wordAfter romp O11
    wordAfter room O8I-15
    wordAfter rose S5
    wordAfter route O10
    wordAfter rubio C65S-18
    wordAfter rule B7
    wordAfter ruled S42
    wordAfter rules S65
    wordAfter ruling B18
    wordAfter run I6
    wordAfter rural O18
    wordAfter russia I27
    wordAfter sabato O31
    wordAfter said I-5
    wordAfter same C12
    wordAfter same-sex O-6
    wordAfter sanbernardino I27
    wordAfter sanctions B36
    wordAfter sanders C31S-13
    wordAfter sarah B20
    wordAfter saturday C7
    wordAfter saudi O8
    wordAfter save I19
    wordAfter say O-7C-6S36
    wordAfter saying O-32B5C8
    wordAfter says C-66S51
    wordAfter scandal I24
    wordAfter scare O-17S18
    wordAfter scenes O4
    wordAfter schedule I63
    wordAfter scheduled O75
    wordAfter scholars S6
    wordAfter school S-21
    wordAfter science O-9
    wordAfter scored O69
    wordAfter scorn C75
    wordAfter scott C-60
    wordAfter scotus O26
    wordAfter scrutiny C161
    wordAfter sean O25
    wordAfter seats O12
    wordAfter second B-85I28S-4
    wordAfter security B48S-21
    wordAfter see B-5I6S72
    wordAfter seek O-27I59
    wordAfter seeking I-31S39
    wordAfter seeks C-15
    wordAfter seemed B47I80C-35S-137
    wordAfter seemingly B221
    wordAfter seems O5B34I41S-73
    wordAfter sees O10
    wordAfter self-described O13B31
    wordAfter sen O8
    wordAfter senate B-33
    wordAfter senators I-51C29
    wordAfter senior S15
    wordAfter sense C50
    wordAfter sensitive C30
    wordAfter sent S21
    wordAfter sentiment B160
    wordAfter series B13I-28
    wordAfter seriously S82
    wordAfter served O51S-13
    wordAfter set B89
    wordAfter several B15I12C9S-43
    wordAfter sexism I4
    wordAfter share S54
    wordAfter shareholders O24
    wordAfter sharp O54
    wordAfter sharpened O32
    wordAfter shift B-23
    wordAfter shopping O16
    wordAfter shore O9
    wordAfter short O7
    wordAfter shot S57
    wordAfter should I31S29
    wordAfter show C-57S20
    wordAfter showed O29C-11
    wordAfter showing C-29S35
    wordAfter shows O4B24I-44
    wordAfter sides S68
    wordAfter sign I4
    wordAfter signatures O20
    wordAfter signed S7
    wordAfter significance B6
    wordAfter signs I-39
    wordAfter similar O6I-8
    wordAfter simple B9
    wordAfter simply I41
    wordAfter sites O-32S21
    wordAfter sitting S44
    wordAfter situations I169
    wordAfter six S13
    wordAfter sizable O4
    wordAfter slate S9
    wordAfter slogan O-19
    wordAfter smaller O35
    wordAfter so O-10C14
    wordAfter socialist O-20B15
    wordAfter soldiers O-20I23
    wordAfter solid I42
    wordAfter some B24I-4S-30
    wordAfter something O15C-108
    wordAfter sometimes B39
    wordAfter son O21
    wordAfter soon O-24
    wordAfter sought S4
    wordAfter sounded S-13
    wordAfter sounds I174
    wordAfter source S59
    wordAfter speak C-6S44
    wordAfter specific C9
    wordAfter speech C5S-52
    wordAfter speeches S19
    wordAfter spent C-26S83
    wordAfter spoke I-19S8
    wordAfter spoken O-5
    wordAfter spokesman S6
    wordAfter spotlight O19
    wordAfter spring O16
    wordAfter square O16
    wordAfter staff B-32
    wordAfter stage O8
    wordAfter stakes O6
    wordAfter stance O-32
    wordAfter stand B40S82
    wordAfter star O9
    wordAfter stars O47
    wordAfter start O27
    wordAfter start-up O97
    wordAfter startled C131
    wordAfter starts S25
    wordAfter state C6S-18
    wordAfter statements O-59C6
    wordAfter states B4C-10
    wordAfter statewide S22
    wordAfter still B9C-31
    wordAfter stock I34
    wordAfter stood O-19I-78S8
    wordAfter stopped I-15
    wordAfter store O28
    wordAfter stories I-9C21
    wordAfter story I36
    wordAfter strain O153
    wordAfter strategist S15
    wordAfter strategy O-17
    wordAfter stream I10
    wordAfter streets O17
    wordAfter strike O74I-4
    wordAfter string B58
    wordAfter strong C-10
    wordAfter struggled O9S15
    wordAfter struggling O34I-22
    wordAfter students I23
    wordAfter studies S31
    wordAfter study S5
    wordAfter style B37
    wordAfter subject B48
    wordAfter successfully I6
    wordAfter successor O4
    wordAfter sue C5
    wordAfter suggest O11
    wordAfter suggested C22
    wordAfter suggesting O10C-81
    wordAfter suite O81
    wordAfter sum O10
    wordAfter summary S35
    wordAfter summit O6
    wordAfter summon O74
    wordAfter sunday C-31
    wordAfter support O-4C17S25
    wordAfter supported O-11
    wordAfter supporter O-30B66S-11
    wordAfter supporting O5C-25S25
    wordAfter supports O-12S97
    wordAfter supposed O30
    wordAfter supreme B64
    wordAfter sure C-11
    wordAfter surge I48
    wordAfter surprising O19
    wordAfter suspects I7
    wordAfter sweeping C24
    wordAfter switch I-44
    wordAfter sympathy C7
    wordAfter syria I9
    wordAfter system I13
    wordAfter table O5I-9
    wordAfter tables O5
    wordAfter tackle B66
    wordAfter take C10
    wordAfter taken S6
    wordAfter talking I-7C12
    wordAfter tank S6
    wordAfter tax S-105
    wordAfter teacher I11
    wordAfter teachers O8S-8
    wordAfter tech O14
    wordAfter technology O56
    wordAfter television S42
    wordAfter tell O-115I9C13
    wordAfter temperament I31
    wordAfter ten I13
    wordAfter tend O5
    wordAfter terms B40I-44
    wordAfter terror-related I34
    wordAfter terrorism I26
    wordAfter test O15
    wordAfter testified S-38
    wordAfter than C-91S5
    wordAfter thanked S-41
    wordAfter that B-9C-17S-42
    wordAfter their S-122
    wordAfter themselves O-19C53S109
    wordAfter then S58
    wordAfter there B39S-25
    wordAfter therefore I28
    wordAfter these O7
    wordAfter they B4S-30
    wordAfter thiel O26
    wordAfter thin O16
    wordAfter think C-15
    wordAfter this B-27
    wordAfter those S-12
    wordAfter thought I-14
    wordAfter thoughts C14
    wordAfter thousands C5
    wordAfter threat O-14I18
    wordAfter threatened O21
    wordAfter threatening O35
    wordAfter three C-32
    wordAfter three-quarters O13
    wordAfter throwing O159
    wordAfter thursday C-4
    wordAfter time C6S-18
    wordAfter title B5
    wordAfter titled I66
    wordAfter to B-13C-19S-13
    wordAfter today S9
    wordAfter too B5
    wordAfter took B-10S39
    wordAfter tool I42
    wordAfter top B-14I-6S7
    wordAfter topic O-4B144
    wordAfter torture I6
    wordAfter tour O8
    wordAfter touts S9
    wordAfter toward C14
    wordAfter town O10
    wordAfter trade O-4B18
    wordAfter traded O106
    wordAfter traders S70
    wordAfter trail O13I-29
    wordAfter trails B55
    wordAfter transgender O-17
    wordAfter transition I62
    wordAfter translate O15
    wordAfter traveled O35
    wordAfter treasury S33
    wordAfter treated O-5I7
    wordAfter tried S27
    wordAfter troops B10
    wordAfter trump B23S-10
    wordAfter try O4I-8
    wordAfter trying O23
    wordAfter tuesday O5C9
    wordAfter turkey O58
    wordAfter turmoil I22
    wordAfter turned S31
    wordAfter turner O7
    wordAfter tv O43
    wordAfter tweet O20
    wordAfter tweeted O28
    wordAfter two O4C-81
    wordAfter tying O132
    wordAfter tyson O39
    wordAfter ukraine O-5I17
    wordAfter ultimately B56
    wordAfter unclear C26
    wordAfter under C-48S-12
    wordAfter undermine O9
    wordAfter understanding C130
    wordAfter undocumented I14
    wordAfter unemployment I9
    wordAfter union B8
    wordAfter united S-4
    wordAfter university B-28
    wordAfter up O4B6I-5
    wordAfter urged C14
    wordAfter us C-92
    wordAfter usa C104
    wordAfter used C-10S35
    wordAfter users O10
    wordAfter using B4
    wordAfter vandehei S14
    wordAfter various O73
    wordAfter vegas O10
    wordAfter vermont I-6
    wordAfter version S35
    wordAfter veteran S10
    wordAfter victories O6I-21
    wordAfter victory C13
    wordAfter video C14
    wordAfter view O-50B24S27
    wordAfter viewed O4S-6
    wordAfter views B37
    wordAfter violation I11
    wordAfter violations I40
    wordAfter violence O-4I8
    wordAfter violent I47
    wordAfter viral O42
    wordAfter voted S-14
    wordAfter vp O35
    wordAfter wake O8
    wordAfter wall O-11I21
    wordAfter want C-11S5
    wordAfter wanted O-102
    wordAfter wants O-12
    wordAfter warnings I12
    wordAfter warren S43
    wordAfter was B30I54C-79S-38
    wordAfter washington B-55S24
    wordAfter wasn’t B13
    wordAfter wasserman O4S-21
    wordAfter wasting I45
    wordAfter watch S6
    wordAfter watched O46
    wordAfter watching O10
    wordAfter wave O5
    wordAfter way B-44C9S-55
    wordAfter we B40
    wordAfter we're O6
    wordAfter wealth S6
    wordAfter wealth-x O39
    wordAfter weapon I12
    wordAfter wednesday O-5I-4C4
    wordAfter week O7
    wordAfter weeks-long O12
    wordAfter weiner O15
    wordAfter welcoming I80
    wordAfter well C4
    wordAfter went S46
    wordAfter were I23C-191S-13
    wordAfter we’ve I49
    wordAfter what O10B-46I7C-83
    wordAfter whatever B38
    wordAfter when O-5B29I5
    wordAfter where C37S-6
    wordAfter whether B-9I-4C-10
    wordAfter which B72C-4S41
    wordAfter while O-7B7C-84
    wordAfter white B-44
    wordAfter whites S108
    wordAfter who O5B-7
    wordAfter whose O42S-5
    wordAfter why B-49C-4
    wordAfter widely I-6
    wordAfter will S4
    wordAfter willing O-75
    wordAfter win O4B-5C-63
    wordAfter winner-take-all O7
    wordAfter with B-37
    wordAfter withdrawal O6
    wordAfter within B6
    wordAfter without I25C-45
    wordAfter witness C13
    wordAfter women C28S-8
    wordAfter won O76B-9S-84
    wordAfter won’t B7
    wordAfter working C-5
    wordAfter working-class S9
    wordAfter world B-27C23
    wordAfter worldwide O-62
    wordAfter worried O-15
    wordAfter worries B61
    wordAfter worry C35
    wordAfter worst I6
    wordAfter worth I9
    wordAfter would B-9C4S36
    wordAfter wouldn't I-5
    wordAfter write I46
    wordAfter writers S36
    wordAfter writing O52
    wordAfter wrote I-11C-60
    wordAfter xenophobic I-6
    wordAfter year B4C4S-6
    wordAfter years S4
    wordAfter yellen O4
    wordAfter yet C6
    wordAfter york O6C22
    wordAfter you B-5S-188
    wordAfter young O6
    wordAfter younger O11
    wordAfter zimmerman O-4
    wordAfter © O-4
    wordAfter – O-11I46
    wordAfter — O-12B4I73S7
    wordAfter ― I22
    wordAfter ’ O-13I21
    wordAfter ” I71
    wordAfter … O-7
    wordBefore # O27B8I-81C-18
    wordBefore $ I22
    wordBefore % O-8I4C24
    wordBefore & I23
    wordBefore ' I-33
    wordBefore ( O-6B40C18
    wordBefore ) B28C5S-46
    wordBefore , O-51B23I-22C26S15
    wordBefore - B83I-5C35S22
    wordBefore . O-35B45I8C19S15
    wordBefore / I20
    wordBefore : O-29B65C-75S10
    wordBefore ; O-4B29S58
    wordBefore < O4
    wordBefore = O59
    wordBefore > B151
    wordBefore I S-79
    wordBefore [ C17
    wordBefore a B-123I11
    wordBefore abc O137I-7
    wordBefore able I13
    wordBefore about O-12B30I41C-129S-4
    wordBefore above O26
    wordBefore abraham I30
    wordBefore accept O-6B79
    wordBefore accepting O-47
    wordBefore according O-15C151S-55
    wordBefore account I9
    wordBefore accounts C149
    wordBefore accusations B-74
    wordBefore accuse B166
    wordBefore achieved I28
    wordBefore ackman O65
    wordBefore actress C135
    wordBefore ad O-24I19
    wordBefore added O51B-107I6S13
    wordBefore adding O37
    wordBefore additional O10
    wordBefore address B106
    wordBefore addressing B53
    wordBefore administration S-30
    wordBefore admitting I38
    wordBefore ads O-10C19
    wordBefore advertising O-5I13
    wordBefore advising O96
    wordBefore advocate I-132C60
    wordBefore advocates C127
    wordBefore advocating I12
    wordBefore affected I-12S4
    wordBefore african-americans O-20
    wordBefore after O-14I-7C114S65
    wordBefore afterward O25
    wordBefore again I-90
    wordBefore against B91I18C-117S-121
    wordBefore agency C6
    wordBefore agent S131
    wordBefore agree C29
    wordBefore agreement B9
    wordBefore ailes O-17C5
    wordBefore airstrikes I16
    wordBefore airwaves O-5
    wordBefore al O7
    wordBefore all C43
    wordBefore allegations C47
    wordBefore alleged O-165I71
    wordBefore allegedly I10
    wordBefore allow O-139B72S124
    wordBefore allows B28S6
    wordBefore along O6
    wordBefore also B-151I-8S41
    wordBefore alternative O-13I14
    wordBefore although O-74B55S21
    wordBefore amar S6
    wordBefore amassed O52
    wordBefore amazon O35
    wordBefore ambitious O10
    wordBefore amendment I-64
    wordBefore america S54
    wordBefore american I38
    wordBefore americans S-80
    wordBefore among B-83S127
    wordBefore amount O-17
    wordBefore an C-5
    wordBefore analysis C-58
    wordBefore analysts I-31
    wordBefore anchor O4
    wordBefore and B-7C88S9
    wordBefore anderson S30
    wordBefore angered S17
    wordBefore angry O-26C18
    wordBefore announce O-70B14
    wordBefore announced B73
    wordBefore annual O5
    wordBefore anonymity I-37
    wordBefore another I-20C41
    wordBefore anti-establishment I29
    wordBefore antiabortion O130
    wordBefore anxiety O18
    wordBefore any C12S-25
    wordBefore anymore O-13I55
    wordBefore ap B32
    wordBefore appear B177
    wordBefore appeared B235I-46C-4
    wordBefore appearing O64
    wordBefore appears B7I-11
    wordBefore applauded O9
    wordBefore apple I90
    wordBefore appointment I4
    wordBefore approaching O39
    wordBefore arab I9
    wordBefore are B-55
    wordBefore aren't C122
    wordBefore arena O330
    wordBefore argues O216
    wordBefore arguing O39
    wordBefore arguments C108
    wordBefore arm O42
    wordBefore armed I13
    wordBefore arms I-12
    wordBefore arrives I37
    wordBefore article C-74
    wordBefore as O-13B11I5C-20S82
    wordBefore ask O152I24
    wordBefore asked O161B-32I16C-4S-6
    wordBefore asking O110B-19I36C-7
    wordBefore asks O143
    wordBefore assad O38
    wordBefore assets O-10
    wordBefore associated I-42S24
    wordBefore association O29S-19
    wordBefore assuming I170
    wordBefore assure O29
    wordBefore assured O170B-13
    wordBefore at B14C-16S-18
    wordBefore attack B37
    wordBefore attacking O-29B13
    wordBefore attempted O4
    wordBefore attending O131
    wordBefore attorney S4
    wordBefore attractive O23I-5
    wordBefore audience I-100C40
    wordBefore author S45
    wordBefore average S30
    wordBefore avoid O12I-41
    wordBefore awards O4
    wordBefore away C10
    wordBefore axelrod C-33
    wordBefore back B33
    wordBefore backer S95
    wordBefore backers C-23
    wordBefore background I50
    wordBefore backing B44
    wordBefore bad O-6I23
    wordBefore balance O5
    wordBefore ballots C34
    wordBefore ban B114C-59
    wordBefore band O-6S128
    wordBefore bank O19
    wordBefore banks S77
    wordBefore bannon I20
    wordBefore bar I-16
    wordBefore base S9
    wordBefore bay O-5
    wordBefore be I18
    wordBefore became I-19
    wordBefore becerra O17
    wordBefore becomes I60
    wordBefore been B-40S48
    wordBefore before B-65C204
    wordBefore begun O48
    wordBefore behalf O64
    wordBefore behind B9
    wordBefore being I59S74
    wordBefore believed O-14B7I25
    wordBefore below O32I-18
    wordBefore ben O-6
    wordBefore benefit O11
    wordBefore benefits O18
    wordBefore bernardino O-66I44
    wordBefore best I8
    wordBefore bet O22
    wordBefore between B-13S-4
    wordBefore beyond I6
    wordBefore biden I-16C111S-59
    wordBefore big-money O-6
    wordBefore biggest O4
    wordBefore bigotry O222
    wordBefore bitter O-27C56
    wordBefore blacks O-74
    wordBefore blackwell C19
    wordBefore blame B149
    wordBefore blaming B13
    wordBefore blast B4
    wordBefore blasts B78
    wordBefore blowback O125
    wordBefore board C101
    wordBefore bond O8
    wordBefore both C17S43
    wordBefore bragged C38
    wordBefore brand S91
    wordBefore breitbart I-16C71
    wordBefore brief O41
    wordBefore briefings I104
    wordBefore bring I139
    wordBefore britain O-9S4
    wordBefore brothers O6I-20
    wordBefore brushed C14
    wordBefore budget S53
    wordBefore building I59
    wordBefore builds O65
    wordBefore bureau O4
    wordBefore bush C-9
    wordBefore but O-77B26I-8C31S7
    wordBefore by O-7B-68C31S152
    wordBefore cable S12
    wordBefore calif O8
    wordBefore call B-15
    wordBefore called B-45I22
    wordBefore calling B-7
    wordBefore calls B-29I14C16
    wordBefore camp O-9C121
    wordBefore campaign O4I-4S-24
    wordBefore campaigns C73
    wordBefore can't C-8
    wordBefore candidacy I-111
    wordBefore candidate S-7
    wordBefore candidates B59S-24
    wordBefore canova O17
    wordBefore capitol I-48
    wordBefore care C9
    wordBefore careful O10
    wordBefore carolina C-15
    wordBefore carson C29S-30
    wordBefore case B106I-12C-7
    wordBefore cases I17
    wordBefore cast O6B-42C78
    wordBefore catholic I34
    wordBefore caucus I-10
    wordBefore caucuses C26
    wordBefore celebrating I42
    wordBefore census S28
    wordBefore centers O21
    wordBefore centerview O306
    wordBefore central S-8
    wordBefore centrist O-4C150
    wordBefore ceremony I5
    wordBefore certain B169
    wordBefore chain S185
    wordBefore challenged B53
    wordBefore challenging B17
    wordBefore changes I26
    wordBefore channel O183
    wordBefore charge B92I-21
    wordBefore charged I-12
    wordBefore chart I16
    wordBefore cheer C206
    wordBefore chemical O10
    wordBefore chided B14
    wordBefore chiding B256
    wordBefore children O89
    wordBefore chinese S-6
    wordBefore choosing I18
    wordBefore chris S4
    wordBefore christian I50
    wordBefore christie O-10
    wordBefore chuck S15
    wordBefore cia I8
    wordBefore circles O4
    wordBefore cited O5B13
    wordBefore citing B118
    wordBefore civilian S90
    wordBefore claim O-7
    wordBefore claiming B-25I29
    wordBefore claims B6
    wordBefore clean I43
    wordBefore clear O91B-29
    wordBefore clinton B-6I-10S-30
    wordBefore close S48
    wordBefore club O4S7
    wordBefore clubs O58
    wordBefore cnn I-49
    wordBefore coal O37I-13
    wordBefore cohen C20
    wordBefore collapse O51
    wordBefore collected O4
    wordBefore colorado I39
    wordBefore column O97
    wordBefore columnist S4
    wordBefore com S7
    wordBefore combating I24
    wordBefore come C7
    wordBefore comedian I157
    wordBefore comey S-18
    wordBefore commanded O149
    wordBefore comment I-18
    wordBefore commented C47
    wordBefore commenting C17
    wordBefore comments I-18
    wordBefore commerce O55
    wordBefore commission S29
    wordBefore committed O-24
    wordBefore committee S6
    wordBefore committeeman S97
    wordBefore community O23I-38
    wordBefore companies O16
    wordBefore compared O4B66
    wordBefore competence I131
    wordBefore completely C92
    wordBefore compounds I19
    wordBefore comprehensive I106
    wordBefore concern O4
    wordBefore concerning I135
    wordBefore concerns O14
    wordBefore concert O-10
    wordBefore concluded O145B-34
    wordBefore condition O7
    wordBefore conduct O11
    wordBefore conducted S107
    wordBefore conference C-20S34
    wordBefore confident C49
    wordBefore confirm B44
    wordBefore confirming B142
    wordBefore congress I-6C33
    wordBefore conservatism O-139
    wordBefore conservatives C-18
    wordBefore consider O-57B75
    wordBefore considered B10
    wordBefore considering I34
    wordBefore constitutional S11
    wordBefore consumer I18
    wordBefore contacted O5
    wordBefore contests C8
    wordBefore continued O-6B-172I29C4
    wordBefore continues O26
    wordBefore contractors I26
    wordBefore contradicted B70
    wordBefore contrast O85
    wordBefore contributions O7
    wordBefore convention B138
    wordBefore conversation C119
    wordBefore convicted O127
    wordBefore convince O121
    wordBefore convincing I11
    wordBefore core I21
    wordBefore cornyn S27
    wordBefore corporate S26
    wordBefore could I-19
    wordBefore couldn’t O-22
    wordBefore council I28
    wordBefore countries B38
    wordBefore county O48
    wordBefore court C55
    wordBefore courts C12
    wordBefore created I4
    wordBefore creating O-73I28
    wordBefore credibility O6
    wordBefore crediting B107
    wordBefore criticism O34
    wordBefore criticisms O-111
    wordBefore criticize B29
    wordBefore criticizes B25
    wordBefore critics I-65
    wordBefore crowd B164I-35
    wordBefore crowds O19
    wordBefore cruz C6S-13
    wordBefore cuban C103
    wordBefore current C5
    wordBefore cycle O7
    wordBefore cyrus I92
    wordBefore damages O27
    wordBefore danger O42
    wordBefore dangerous O-5I29
    wordBefore david O4
    wordBefore days C8
    wordBefore deal I-13C29
    wordBefore dealings I17
    wordBefore dealt O20
    wordBefore death I12
    wordBefore deaths O50
    wordBefore debate B17C6
    wordBefore decide B19
    wordBefore decided I11
    wordBefore decision B131
    wordBefore declared B13
    wordBefore declined S13
    wordBefore decried B30
    wordBefore decrying B116
    wordBefore dedicated O20
    wordBefore deemed B37
    wordBefore deep C32
    wordBefore deeply O57
    wordBefore defeated O114
    wordBefore defeating I73
    wordBefore defend B119
    wordBefore defended B46
    wordBefore defense C-4
    wordBefore delegate I-6
    wordBefore delegates O16
    wordBefore delegation O37
    wordBefore demand B102
    wordBefore demands B47
    wordBefore democracy I-127S6
    wordBefore democratic C-5
    wordBefore democrats I-34C27S-9
    wordBefore demonstrate O10
    wordBefore department I-9S-5
    wordBefore deport I8
    wordBefore deputy I13
    wordBefore described B4
    wordBefore describing B112
    wordBefore designed B32
    wordBefore desire B101
    wordBefore despite C163S55
    wordBefore destroyed I14
    wordBefore details C-11
    wordBefore determination O58
    wordBefore determine B22
    wordBefore determined O126
    wordBefore devastating O11
    wordBefore developers C55
    wordBefore development O21
    wordBefore devoted O37C-6
    wordBefore didn't C-52
    wordBefore diminish O10
    wordBefore diminished O95
    wordBefore diplomatic O11I-11
    wordBefore dire I15
    wordBefore direct B23I-73C4S29
    wordBefore disabled I76
    wordBefore disaster O-12I115
    wordBefore disavow B28
    wordBefore disclosed O34
    wordBefore disclosure C36
    wordBefore disclosures O-23S41
    wordBefore discovery O32
    wordBefore discuss B67
    wordBefore dismissed B19
    wordBefore dismissing B34
    wordBefore disrupt O9
    wordBefore distance O8I-21
    wordBefore distanced C72
    wordBefore district C22
    wordBefore divides I143
    wordBefore divisions O74
    wordBefore do C-48
    wordBefore document C160
    wordBefore does O-40S78
    wordBefore doesn't C69
    wordBefore doesn’t C97
    wordBefore dollars O52
    wordBefore dominant O25
    wordBefore dominate O39
    wordBefore dominated O6
    wordBefore don't I11
    wordBefore donald I15
    wordBefore donations I27
    wordBefore doubt B28
    wordBefore down B48
    wordBefore down-ballot I9
    wordBefore downtown O43
    wordBefore drafting I32
    wordBefore drawn C45
    wordBefore dropped S152
    wordBefore drug I20
    wordBefore during O20S-47
    wordBefore dutch O7
    wordBefore dwelled C162
    wordBefore eager B42
    wordBefore earlier C50
    wordBefore early C-50S5
    wordBefore echoed O5
    wordBefore echoing O5
    wordBefore eclectic O21
    wordBefore economic O-4I51
    wordBefore economics I10S-10
    wordBefore editorial C8
    wordBefore efforts O9
    wordBefore elect O14
    wordBefore elected S25
    wordBefore electorate I-90C10
    wordBefore elevated O5
    wordBefore emailed O357
    wordBefore emanuel S-10
    wordBefore embarrassing O-148
    wordBefore embassy O-8I59
    wordBefore embracing O-68B54I94
    wordBefore employee C6
    wordBefore employees O10
    wordBefore en O18
    wordBefore encountered O72
    wordBefore encourage B46
    wordBefore endorse O-65B74
    wordBefore endorsed B11
    wordBefore endorsement O5I-43C-22
    wordBefore endorsements C77
    wordBefore endorsing I4
    wordBefore enforcement S-8
    wordBefore english O9
    wordBefore enjoyed B52
    wordBefore enormous O38
    wordBefore enough I8
    wordBefore enthusiastic C35
    wordBefore entirely O4
    wordBefore entitled I23
    wordBefore environment S70
    wordBefore equal I14
    wordBefore era O170I-20
    wordBefore especially O-9S35
    wordBefore espn C252
    wordBefore estimated I-9
    wordBefore ethanol I83
    wordBefore even S63
    wordBefore evenly I-64
    wordBefore event O25I-8
    wordBefore eventually I34
    wordBefore everyone O-5
    wordBefore evidence I34
    wordBefore exactly O-77
    wordBefore example C28
    wordBefore except O39
    wordBefore exchange O-20
    wordBefore exclusive O100
    wordBefore executive I8
    wordBefore executives C77
    wordBefore existing O19
    wordBefore exit S57
    wordBefore expands O30
    wordBefore expect O-15B30
    wordBefore expectations O-29I21
    wordBefore expected O18C-48
    wordBefore expecting B12
    wordBefore expects B55
    wordBefore experienced O-19
    wordBefore experts O21S-9
    wordBefore express B66
    wordBefore expressed C10
    wordBefore extensive O5
    wordBefore extremely O60
    wordBefore exxon I75
    wordBefore eyes O-8C26
    wordBefore face O33
    wordBefore facebook O11
    wordBefore fact C67S17
    wordBefore fail I4
    wordBefore failure O-29
    wordBefore faith C19
    wordBefore familiar I-11S86
    wordBefore families O-6
    wordBefore family I8
    wordBefore far-right S100
    wordBefore favor B8
    wordBefore favorable O-6I7
    wordBefore favorably C4
    wordBefore favoring I111
    wordBefore featured C22
    wordBefore february O-11
    wordBefore fec S133
    wordBefore federal S10
    wordBefore federation S-5
    wordBefore feet O9
    wordBefore fell O28
    wordBefore felt O-30
    wordBefore fields O6
    wordBefore fighters O93I-58
    wordBefore fighting I91
    wordBefore figures S7
    wordBefore file I-20
    wordBefore files B28
    wordBefore final O11
    wordBefore finally O19C-11
    wordBefore finance S22
    wordBefore financial S-15
    wordBefore find B18I-24
    wordBefore finding O13
    wordBefore finish O-22I5
    wordBefore finished I16
    wordBefore fiorina C-51S-61
    wordBefore fire O86I-10
    wordBefore fired C-17
    wordBefore firm C-18
    wordBefore firms C130
    wordBefore first-in-the-nation O6
    wordBefore fiscal O-20
    wordBefore flew O10
    wordBefore flight O5
    wordBefore flint I70
    wordBefore florida C-45S11
    wordBefore flowers O7
    wordBefore focusing C17
    wordBefore followed O18
    wordBefore followers B64
    wordBefore following O15
    wordBefore food O45I-6
    wordBefore for B54I4C-112
    wordBefore forbes C37
    wordBefore forces I-7
    wordBefore forcing S78
    wordBefore foresee B69
    wordBefore form O60
    wordBefore formal O9
    wordBefore forward C42
    wordBefore foundation S21
    wordBefore four S10
    wordBefore fox O20
    wordBefore fractious O13
    wordBefore francis C6
    wordBefore free I16
    wordBefore fringe O-8
    wordBefore from B-72C-7S80
    wordBefore front O5
    wordBefore frustrated O15
    wordBefore full C23
    wordBefore fun O-111C45
    wordBefore fundamentally I97
    wordBefore fundraising S29
    wordBefore further O4
    wordBefore g O12
    wordBefore gathered O16
    wordBefore gathering O85
    wordBefore gave S54
    wordBefore gay O-54I8
    wordBefore gã1 I16
    wordBefore generally I-29
    wordBefore george S35
    wordBefore georgia S-48
    wordBefore get-out-the-vote O6
    wordBefore gets O7
    wordBefore getting I101
    wordBefore gingrich I-5
    wordBefore ginsburg C37
    wordBefore give I22
    wordBefore given I-6S104
    wordBefore gives O-9S119
    wordBefore goals O-11
    wordBefore god I15
    wordBefore goldwater I124
    wordBefore good O6
    wordBefore gop C-12
    wordBefore got B9C37
    wordBefore gov O-7S15
    wordBefore government B131
    wordBefore grand I-19S4
    wordBefore granite O16
    wordBefore grayson I68C-35
    wordBefore greater I14
    wordBefore greatest O-6
    wordBefore grijalva S10
    wordBefore group C69S5
    wordBefore groups C-4
    wordBefore growing I26
    wordBefore grown O21
    wordBefore growth I54
    wordBefore gun O-9I45
    wordBefore hacker S140
    wordBefore had I21
    wordBefore haley I8
    wordBefore half C-55S17
    wordBefore half-dozen O-5
    wordBefore hall B115I-202
    wordBefore halvorson C104
    wordBefore hampshire O9
    wordBefore handily O-31
    wordBefore handled I47
    wordBefore harm I6
    wordBefore harvard O62S-136
    wordBefore has O8B-34I-7S13
    wordBefore hashtag I17
    wordBefore hasn't O24
    wordBefore hate O-21
    wordBefore having I61
    wordBefore he O-11C5S-59
    wordBefore head O14
    wordBefore heading O31
    wordBefore headline O-99C209
    wordBefore health S10
    wordBefore hear O-45S75
    wordBefore helicopters O16
    wordBefore help O8
    wordBefore her B-9
    wordBefore here I-62C56S18
    wordBefore herself O-30I14
    wordBefore heslin I56
    wordBefore he’d I124
    wordBefore highlight B27
    wordBefore highlighted B19
    wordBefore highly I23
    wordBefore hill O19
    wordBefore hillary C86
    wordBefore him O8B14I-23
    wordBefore himself C4
    wordBefore hired I-6
    wordBefore his B-130I5S-5
    wordBefore hispanics O-30S286
    wordBefore historic O75
    wordBefore hit C21
    wordBefore home O8
    wordBefore homeland I-30
    wordBefore hope B4C-30
    wordBefore hopeful O-108
    wordBefore hopes B89
    wordBefore hostility C120
    wordBefore how I79C-4S-36
    wordBefore however C17
    wordBefore huckabee O8C-38
    wordBefore hurt I16
    wordBefore identify C86
    wordBefore ideological O14
    wordBefore if B-4I56
    wordBefore ignore O-50B51
    wordBefore ignored I17
    wordBefore image C28
    wordBefore immediately O20C-25
    wordBefore immigrant O84
    wordBefore immigration I-51S4
    wordBefore impact I6
    wordBefore improvement O-17
    wordBefore in O10B-115C20
    wordBefore included B176I-83
    wordBefore includes B116
    wordBefore including I4C-8S15
    wordBefore income O34I-4
    wordBefore incompatible I25
    wordBefore india I12
    wordBefore indicate B8
    wordBefore indicates O19
    wordBefore inequality O-12S157
    wordBefore influential O-5
    wordBefore information B108
    wordBefore informed O23
    wordBefore initial O-6I8S15
    wordBefore initiative O9
    wordBefore initiatives O86
    wordBefore inside S6
    wordBefore insiders O-14
    wordBefore insulted B54
    wordBefore intelligence I-25S25
    wordBefore interest C31
    wordBefore interested O-11C4
    wordBefore internal I56
    wordBefore interrogation I11
    wordBefore interview O10I-7
    wordBefore into B-33C46S-10
    wordBefore invasion I4
    wordBefore investigation O27I-6S-6
    wordBefore investors I-15C74
    wordBefore invited O8
    wordBefore involved S12
    wordBefore involvement O-4
    wordBefore iowa C-27
    wordBefore is B-39
    wordBefore isis O10
    wordBefore islamic I5
    wordBefore issue C31
    wordBefore it S-189
    wordBefore italian O27
    wordBefore its C-10S-7
    wordBefore i’m I17
    wordBefore james O26
    wordBefore japanese I5
    wordBefore jeb O-11I22
    wordBefore joe I4
    wordBefore john S9
    wordBefore joined I-7
    wordBefore jokes C91
    wordBefore jones C41
    wordBefore journal I-28
    wordBefore journalist O-43
    wordBefore judaism O11
    wordBefore judge B200C55
    wordBefore judgment I15
    wordBefore jumped O9
    wordBefore just I12
    wordBefore kasich I4
    wordBefore keep O-10I54
    wordBefore kelly B57
    wordBefore kennedy S93
    wordBefore kevin S27
    wordBefore khan O6I-5
    wordBefore kicked I40
    wordBefore kids O20
    wordBefore killed I52
    wordBefore killing I5
    wordBefore kind I8
    wordBefore kloppenburg O46
    wordBefore knew O-5I28
    wordBefore knowledge O-17
    wordBefore known O39B-4S46
    wordBefore kurds O58
    wordBefore l B128
    wordBefore l2 I85
    wordBefore labor O9I-45
    wordBefore lack I11
    wordBefore lamenting B63
    wordBefore laments B44
    wordBefore landmark I115
    wordBefore largely I-8
    wordBefore larger I4
    wordBefore late O4S-9
    wordBefore latest S54
    wordBefore latin O54
    wordBefore law O26
    wordBefore laws O25I-58
    wordBefore lawyer O30
    wordBefore lawyers O51S-75
    wordBefore laying C123
    wordBefore lazar O63C-66
    wordBefore lead C6
    wordBefore leading C134
    wordBefore leads S-148
    wordBefore least S5
    wordBefore leaving S155
    wordBefore led S71
    wordBefore left C19S41
    wordBefore legislation I12
    wordBefore lenders O-10
    wordBefore less I-10
    wordBefore lessons I7
    wordBefore let O-60S47
    wordBefore letter C-6
    wordBefore letting I4
    wordBefore lgbt O7
    wordBefore liability I32
    wordBefore liberal I21
    wordBefore liberals C81
    wordBefore liberties O-18S61
    wordBefore libya O29
    wordBefore life O74
    wordBefore like B8C-112
    wordBefore likely I37
    wordBefore likened B12
    wordBefore line I18
    wordBefore lines O8I-32
    wordBefore listened O-49I117
    wordBefore listening O4
    wordBefore lists B35I-38
    wordBefore loan O-18
    wordBefore lobbyists O10
    wordBefore locked I93
    wordBefore long S5
    wordBefore long-term I26
    wordBefore longer S139
    wordBefore longtime S13
    wordBefore look B49I-21C11
    wordBefore looking C54
    wordBefore looks B4
    wordBefore los O4
    wordBefore loss O21
    wordBefore love B71
    wordBefore lynch O-15
    wordBefore m I16
    wordBefore madison O-49
    wordBefore magazine O103
    wordBefore mainstream I10
    wordBefore maintained O5
    wordBefore maintains O90
    wordBefore majorities O-4
    wordBefore majority S66
    wordBefore making C-53
    wordBefore malik I10
    wordBefore man O-24I4C40
    wordBefore manafort I37
    wordBefore managing O51
    wordBefore many C52S25
    wordBefore map O12
    wordBefore marco I6
    wordBefore maricopa I35
    wordBefore mark I-24
    wordBefore market O15I-127
    wordBefore married O28
    wordBefore marsh O28
    wordBefore mason S-84
    wordBefore massachusetts S-7
    wordBefore matchup O20
    wordBefore may B6
    wordBefore me B122
    wordBefore meaning O181
    wordBefore means O77
    wordBefore meant B19
    wordBefore measure C45
    wordBefore measured C9
    wordBefore measures C11
    wordBefore media B35C-9
    wordBefore medical S8
    wordBefore medium O31
    wordBefore meeting C6
    wordBefore member O5I-9
    wordBefore members O17C-40
    wordBefore men I20C-32
    wordBefore mention B122
    wordBefore mentioned B10
    wordBefore mentioning B40
    wordBefore message C8
    wordBefore messages O-46I5
    wordBefore mexican I6S-28
    wordBefore michigan I4
    wordBefore middle I32
    wordBefore migrant O-6
    wordBefore mike O8
    wordBefore military I66
    wordBefore millennial S15
    wordBefore millennials C40
    wordBefore millions S103
    wordBefore minning I4
    wordBefore mired I28
    wordBefore misleading I13
    wordBefore missing O14
    wordBefore mississippi I55
    wordBefore mitchell C66
    wordBefore mixed O45B56I-30C-6S8
    wordBefore mock B69
    wordBefore mocking I58
    wordBefore moderated O17
    wordBefore monday O-4B32
    wordBefore month B79
    wordBefore months I-5
    wordBefore moral I19
    wordBefore morning I-45
    wordBefore mosques O87
    wordBefore most B112I-4C-4
    wordBefore mother C101
    wordBefore movement O20I-62
    wordBefore moving I106
    wordBefore mr I8
    wordBefore msnbc O51S-14
    wordBefore much I8S5
    wordBefore muslim I30
    wordBefore must I10
    wordBefore my C45
    wordBefore nabisco I114
    wordBefore name O10B89I-28C-9
    wordBefore narrow O-11I18
    wordBefore narrowed I68
    wordBefore nation C4
    wordBefore nationally O4
    wordBefore nationwide O7
    wordBefore need B12
    wordBefore needed O-5I18
    wordBefore netanyahu O57
    wordBefore networks O93I-13
    wordBefore never I15C-48
    wordBefore news B6
    wordBefore nice O-90I4
    wordBefore night B111
    wordBefore nine O-21I19
    wordBefore no C7
    wordBefore nobel S17
    wordBefore nominate B41
    wordBefore nominated B168
    wordBefore nominating B77
    wordBefore nomination O30I-13C-7
    wordBefore nominees O87I-29
    wordBefore none S9
    wordBefore nonprofits O39
    wordBefore north S-14
    wordBefore note I-8
    wordBefore notes O4
    wordBefore nothing O-40I47
    wordBefore notion O8
    wordBefore now S17
    wordBefore number B-4
    wordBefore numerous O-66S112
    wordBefore nusra O23
    wordBefore obama I4S-31
    wordBefore obtain I-26
    wordBefore obtained O34
    wordBefore october S18
    wordBefore of B27I8C-39
    wordBefore off B4
    wordBefore offer B-4I-127C4
    wordBefore offered O11B-51
    wordBefore office C47S-19
    wordBefore ohio O6S-7
    wordBefore on O6B13C-30S-33
    wordBefore ones S27
    wordBefore online S-10
    wordBefore only B-63
    wordBefore open C-27
    wordBefore operative O-32S12
    wordBefore opinion C6
    wordBefore opponent S10
    wordBefore oppose O-36B28
    wordBefore opposing O-22I19
    wordBefore opposition C58
    wordBefore optimism O156
    wordBefore or C-4
    wordBefore orc S72
    wordBefore ordered B108
    wordBefore oregon S78
    wordBefore organized O17
    wordBefore orlando S-70
    wordBefore other S-30
    wordBefore others I-22S-5
    wordBefore otherwise O115
    wordBefore our O14I-11
    wordBefore oust O9
    wordBefore out B7I-5C-10
    wordBefore outcome I-34
    wordBefore outlets C48
    wordBefore outright I-15
    wordBefore outside S-4
    wordBefore outsider I21
    wordBefore over B59I5C-109
    wordBefore overall O20
    wordBefore overwhelming C17
    wordBefore overwhelmingly I52C-31
    wordBefore owner I5
    wordBefore p I4
    wordBefore pac C-14S87
    wordBefore painting B80
    wordBefore palin I42C-12
    wordBefore parents O-30
    wordBefore parliament O-4
    wordBefore part C-19
    wordBefore particular O-32
    wordBefore particularly I5C-10S10
    wordBefore party B44
    wordBefore passage C63
    wordBefore passed I-9
    wordBefore passion C44
    wordBefore past B35C-163
    wordBefore path I32
    wordBefore paul S10
    wordBefore paused O67
    wordBefore payment I42
    wordBefore pbs S16
    wordBefore peã S24
    wordBefore pen O-173
    wordBefore pending O90
    wordBefore pension O37
    wordBefore people S73
    wordBefore percent O-7I6C5
    wordBefore performance O-12I46
    wordBefore perhaps O-24
    wordBefore personnel O-66
    wordBefore persuaded O20
    wordBefore philadelphia O11I-39
    wordBefore philippines I132
    wordBefore phone O10C-14
    wordBefore picked O8
    wordBefore pike O140
    wordBefore plan B99C-8
    wordBefore planned I19
    wordBefore planning I11
    wordBefore plans B98C-46
    wordBefore plant O8
    wordBefore play O40
    wordBefore played O59
    wordBefore plays O39
    wordBefore pleaded C81
    wordBefore pleased C31
    wordBefore pledge O-45I4
    wordBefore pledging B49
    wordBefore podliska C58
    wordBefore point I-71C12S102
    wordBefore pointed I5C174
    wordBefore pointing O34C34
    wordBefore points C116
    wordBefore police I16C4
    wordBefore political C-73S5
    wordBefore politician I50
    wordBefore politicians C37
    wordBefore politico O5S-5
    wordBefore poll S-20
    wordBefore polling I-4
    wordBefore polls C-13S-6
    wordBefore pollster O-6S21
    wordBefore poorly O17
    wordBefore populated O5
    wordBefore population S94
    wordBefore posed O5
    wordBefore post I-95C28
    wordBefore post-abc S16
    wordBefore posts O-5B94
    wordBefore potent O6
    wordBefore power O4
    wordBefore powerful O11
    wordBefore practices C117
    wordBefore praise C58
    wordBefore praises B31
    wordBefore predicts B61
    wordBefore preferred B34
    wordBefore prepared O29
    wordBefore prepares O11
    wordBefore present B6
    wordBefore presidency I-30
    wordBefore presidential C-4S6
    wordBefore press B24
    wordBefore presumably O149
    wordBefore presumptively I117
    wordBefore previously S132
    wordBefore price I-4
    wordBefore prices I5
    wordBefore primaries I-8S32
    wordBefore primary O4
    wordBefore prime O5S-12
    wordBefore principal I29
    wordBefore principles O21
    wordBefore private S67
    wordBefore problems O15
    wordBefore process C44
    wordBefore professor O-9I32
    wordBefore program O50
    wordBefore programs O21
    wordBefore project O-79S101
    wordBefore promise O-100S262
    wordBefore promising O28B42
    wordBefore promotes B31
    wordBefore promoting O-8
    wordBefore prompted S218
    wordBefore property I-39
    wordBefore proponent C4
    wordBefore proportion O25
    wordBefore proposal O-7B93I-11C25
    wordBefore proposed C-8
    wordBefore proposing B26
    wordBefore protecting I20
    wordBefore protest O-64I41
    wordBefore protests C146
    wordBefore prove O98
    wordBefore provide I-7
    wordBefore provided O130
    wordBefore provocative I96
    wordBefore psychology I26
    wordBefore publicly C47S70
    wordBefore published B86C-9S58
    wordBefore pursue B119
    wordBefore push B80C-4
    wordBefore pushed B-11
    wordBefore pushing O14B-83C57
    wordBefore put C15
    wordBefore putin C46
    wordBefore putting O63
    wordBefore quarter S21
    wordBefore question B14C-11
    wordBefore quintanilla C57
    wordBefore quotes B133
    wordBefore r O-24S30
    wordBefore r-ariz I5
    wordBefore r-pa O348
    wordBefore r-texas O-19I218
    wordBefore r-tx I7
    wordBefore racial I6
    wordBefore racist O10
    wordBefore radio O6I-17
    wordBefore railed C36
    wordBefore raise O-15
    wordBefore raising I5
    wordBefore rallied O31
    wordBefore ramos O84
    wordBefore rand I31
    wordBefore ranging I22
    wordBefore rankings O-8
    wordBefore rate I17
    wordBefore rates O8
    wordBefore rather O-5I41
    wordBefore ratings I-17
    wordBefore rattled S247
    wordBefore reach O27I-23
    wordBefore reached O18
    wordBefore read S52
    wordBefore reading I71
    wordBefore reaffirmed B92
    wordBefore reagan S133
    wordBefore reality O-33
    wordBefore reason O-41S110
    wordBefore reasons I18
    wordBefore rebut B62
    wordBefore recall B7
    wordBefore recalling B21
    wordBefore recent C-35S55
    wordBefore recently S66
    wordBefore record B98I-26
    wordBefore records C-24
    wordBefore red O9
    wordBefore referencing B24
    wordBefore referendum C11
    wordBefore referred I4
    wordBefore referring C125
    wordBefore refers C24
    wordBefore reflecting O67
    wordBefore reforming I9
    wordBefore refugees O61I-8
    wordBefore refusal B13I40
    wordBefore refuse B94
    wordBefore refused O-4B67
    wordBefore refuses B67
    wordBefore refusing B25
    wordBefore regarded C90
    wordBefore regardless O53
    wordBefore regime O79I-6
    wordBefore registered S-8
    wordBefore rein I13
    wordBefore reiterated B14
    wordBefore rejected O41
    wordBefore related I31
    wordBefore relationship I23
    wordBefore release B62I13
    wordBefore released O-19B78I-39C-6S86
    wordBefore reliable O7
    wordBefore relief O-33C23
    wordBefore reluctance B39
    wordBefore reluctant I8
    wordBefore remained O-48
    wordBefore remarks O-8
    wordBefore remembered C103
    wordBefore remembers B59
    wordBefore remind O396
    wordBefore reminded O384
    wordBefore reminding O361
    wordBefore replaced O-19I15
    wordBefore report I-10C8S-37
    wordBefore reported O9B-55C10
    wordBefore reportedly B348
    wordBefore reporter B32
    wordBefore reporters I-123
    wordBefore reporting O-77I9
    wordBefore reports O-28C59S-10
    wordBefore represent B102
    wordBefore representative S6
    wordBefore represents O32
    wordBefore republican S19
    wordBefore republicans C79S-5
    wordBefore request C-4
    wordBefore requested B98
    wordBefore requests I40
    wordBefore require B19S77
    wordBefore required O-4B38
    wordBefore research I-4
    wordBefore resort O157
    wordBefore respond O5I-6
    wordBefore responded O4
    wordBefore respondents O-96
    wordBefore responders I105
    wordBefore responding O26
    wordBefore rest I-17S8
    wordBefore results C23
    wordBefore returns O20I-53
    wordBefore reveal B113
    wordBefore revealed I-4
    wordBefore revolution I6
    wordBefore right I11
    wordBefore rise O5
    wordBefore rising S24
    wordBefore rival I7
    wordBefore rivals I-8
    wordBefore rnc S39
    wordBefore roads I25
    wordBefore robert S-22
    wordBefore robust I5
    wordBefore rock S40
    wordBefore roger O-103
    wordBefore roll O85
    wordBefore romney O4C-32
    wordBefore room O102
    wordBefore roots I-58
    wordBefore ross O12
    wordBefore rubio B34
    wordBefore rules C52
    wordBefore ruling I-112
    wordBefore running B23S5
    wordBefore rural O53
    wordBefore russia C-67
    wordBefore ryan S-69
    wordBefore sachs O47
    wordBefore safe O-30
    wordBefore said O17B90I29S14
    wordBefore sake I122
    wordBefore sales O127
    wordBefore same-sex O-8I27
    wordBefore san I-11
    wordBefore sanctions I18
    wordBefore sanders I-4S-16
    wordBefore santilli O-35I36
    wordBefore sarah I93
    wordBefore satisfied O-23
    wordBefore saudi O4
    wordBefore save I13
    wordBefore say B8C-66
    wordBefore saying B11C-35
    wordBefore says B7I-17C-115
    wordBefore scandal O5
    wordBefore scanner O6
    wordBefore scarborough O-45I7
    wordBefore scare B33I-27C4S34
    wordBefore scared I7
    wordBefore schedule C118
    wordBefore scheduled O30
    wordBefore schlafly C32
    wordBefore schultz C6
    wordBefore scores I104
    wordBefore scorn O180
    wordBefore scrutiny O77
    wordBefore search C78
    wordBefore second C75
    wordBefore secure O10
    wordBefore security C-49
    wordBefore see O-4B59I5C-121
    wordBefore seeing I23
    wordBefore seek O-59B137
    wordBefore seeking B23C-51S85
    wordBefore seem B97I-5
    wordBefore seemed B60I-8
    wordBefore seemingly O-36B351
    wordBefore seems B198
    wordBefore seen B-8I-44S94
    wordBefore sees B102
    wordBefore seized O52
    wordBefore self-described B15
    wordBefore sen B29
    wordBefore senator B53
    wordBefore senators I-64C89
    wordBefore senior I-50S49
    wordBefore sens O-84S133
    wordBefore sent C19
    wordBefore sentiment C47
    wordBefore seriously C27
    wordBefore settlement I4
    wordBefore shared O24I42C-13
    wordBefore sharpened O30
    wordBefore sharpton C7
    wordBefore she O-4I5C-5S-45
    wordBefore shifted O17
    wordBefore shifting I7
    wordBefore shooting I8
    wordBefore shore O5
    wordBefore short O6
    wordBefore short-term I73
    wordBefore shortly O23
    wordBefore should I9
    wordBefore show O63
    wordBefore showing I20
    wordBefore shown B65C-10
    wordBefore shows O13
    wordBefore shrugged C53
    wordBefore shut I38
    wordBefore side O41I-18
    wordBefore signaled C13
    wordBefore signed B30
    wordBefore significant S6
    wordBefore signs O16I-6
    wordBefore similar O5
    wordBefore simple O-7I39
    wordBefore simply I11
    wordBefore since S17
    wordBefore sites O-86S19
    wordBefore sits O53
    wordBefore situations I25
    wordBefore six S13
    wordBefore skills O56
    wordBefore slogan O-45
    wordBefore smaller O32
    wordBefore so C42
    wordBefore so-called B106
    wordBefore social C5
    wordBefore soldiers O-39
    wordBefore some B67C50
    wordBefore someone O-115I5
    wordBefore something S129
    wordBefore sons O18
    wordBefore soon O-16I20
    wordBefore sooner O-180I31
    wordBefore sought O16C-13
    wordBefore sounded B14
    wordBefore south S-11
    wordBefore spanish O22
    wordBefore speakers C167
    wordBefore speaking O11
    wordBefore specific O-58I22
    wordBefore speech B40S10
    wordBefore speeches S12
    wordBefore spend I11
    wordBefore spicer O9
    wordBefore spoke I-54
    wordBefore spoken S85
    wordBefore spot S10
    wordBefore spotted B6
    wordBefore spread I-11
    wordBefore spring O65
    wordBefore staffer O7
    wordBefore stakes O25
    wordBefore standard-bearer O-8I47
    wordBefore standards O37
    wordBefore stark O17
    wordBefore start O12
    wordBefore started O44
    wordBefore state C89
    wordBefore statement O12I-32
    wordBefore states B-33C4
    wordBefore stating O31
    wordBefore status O34
    wordBefore stays I36
    wordBefore stepped O20
    wordBefore stevens O-42
    wordBefore stop I4
    wordBefore stopped O6
    wordBefore stopping I152
    wordBefore stories C6
    wordBefore strain O34
    wordBefore strategic I-36
    wordBefore strategist O98
    wordBefore strategists S48
    wordBefore strategy O-6C23
    wordBefore streak O85
    wordBefore strength O4
    wordBefore stronger O-56I23
    wordBefore strongly I28C12
    wordBefore struck I-13
    wordBefore struggle O109
    wordBefore struggled O6
    wordBefore struggling I-23
    wordBefore style I-30
    wordBefore succeeded I16
    wordBefore such I6C-6
    wordBefore suggest I10
    wordBefore suggested C-6
    wordBefore suggestions O7
    wordBefore suggests O34
    wordBefore suite O126
    wordBefore sum O9
    wordBefore summon O84
    wordBefore sunday O4C-28
    wordBefore sunshine S152
    wordBefore super O-4I31
    wordBefore superdelegates I-59S17
    wordBefore support B61I6C-44S-107
    wordBefore supported I32
    wordBefore supporter C-9
    wordBefore supporters B4C88
    wordBefore supporting O-27B83
    wordBefore supports O-15B160
    wordBefore supposed O26
    wordBefore supreme O-12S17
    wordBefore sure B19
    wordBefore surprise O68I-43
    wordBefore survey C-43S-13
    wordBefore susan S6
    wordBefore sweeping I28
    wordBefore sympathetic I9
    wordBefore syria I-4
    wordBefore syrian S-5
    wordBefore syrians O7
    wordBefore table I-16
    wordBefore tactic O70
    wordBefore tactics O59
    wordBefore taken S55
    wordBefore takes B6
    wordBefore talked C75
    wordBefore talking C12
    wordBefore talks O8
    wordBefore tapper C26
    wordBefore targets O28
    wordBefore task O20
    wordBefore team C17
    wordBefore tech O4
    wordBefore telephone O48
    wordBefore teleprompter O5
    wordBefore television I-5S6
    wordBefore tell O278B-134I4
    wordBefore telling O277B-247
    wordBefore tells O543
    wordBefore tend O4
    wordBefore tends O33
    wordBefore terrorist I9
    wordBefore than B-30C25
    wordBefore thanked O40B-23
    wordBefore thanking B121
    wordBefore that O-5B-40I22C9S9
    wordBefore the B-42I24C-24
    wordBefore their S-27
    wordBefore them B102
    wordBefore themselves O-10B12
    wordBefore then O-67C8S23
    wordBefore therefore O-22I48
    wordBefore these S-9
    wordBefore they I15S-103
    wordBefore they’re I24
    wordBefore thing I-37S28
    wordBefore things I-9S30
    wordBefore third I-4S25
    wordBefore this O8C-60
    wordBefore thomas O18
    wordBefore those I25C5S-6
    wordBefore though O-8S45
    wordBefore thought O-105
    wordBefore thoughts O-28C5
    wordBefore through B-49C86
    wordBefore throughout O55
    wordBefore ticket O80I-11
    wordBefore tie I-5
    wordBefore time C15
    wordBefore times B10C7S-16
    wordBefore title S4
    wordBefore titled B38
    wordBefore to B-43I16C-4S12
    wordBefore together O4I-11
    wordBefore told O216B-260C-44
    wordBefore tom S40
    wordBefore tone C13
    wordBefore too I13
    wordBefore top I-11S21
    wordBefore tough I18
    wordBefore tour O89
    wordBefore tout B243
    wordBefore touts B89
    wordBefore toward B34
    wordBefore tower O9
    wordBefore town O5
    wordBefore tracks S-53
    wordBefore trade I67
    wordBefore trail O11
    wordBefore trans-pacific I41
    wordBefore transgender O-8I18
    wordBefore transition O-14I24
    wordBefore traveling I36
    wordBefore treat I52
    wordBefore tried O42
    wordBefore trip O4
    wordBefore trump B-25I-13C5S-67
    wordBefore trumpeting B69
    wordBefore trust I8
    wordBefore try O6
    wordBefore trying O16
    wordBefore tuesday O-7B33C5
    wordBefore tunnels O12
    wordBefore turkish S-7
    wordBefore turmoil I55
    wordBefore turn O24
    wordBefore turning O11
    wordBefore tv I-4S113
    wordBefore tweet B36
    wordBefore tweeted O8B-41
    wordBefore tweeting B-21C15
    wordBefore tweets O-14I17
    wordBefore twitter B4I-5
    wordBefore two C6
    wordBefore two-thirds I-5
    wordBefore tyson O18
    wordBefore u.n S60
    wordBefore u.s C20
    wordBefore ukraine C16
    wordBefore ultimately S6
    wordBefore unclear B-33C92
    wordBefore under S38
    wordBefore understand B36
    wordBefore undocumented I9
    wordBefore unfairly I12
    wordBefore union I24
    wordBefore unite I28
    wordBefore united S12
    wordBefore unity O128
    wordBefore university S4
    wordBefore univision O35
    wordBefore unknown O41
    wordBefore unless I50
    wordBefore unlikely O53
    wordBefore unpopularity O53
    wordBefore up B5C-11
    wordBefore updated O11
    wordBefore upset O13
    wordBefore urged O110
    wordBefore urges B348
    wordBefore urging O84B-91
    wordBefore usa S50
    wordBefore used B-19
    wordBefore users O-32C42
    wordBefore v O-32
    wordBefore valley O20
    wordBefore various S9
    wordBefore vermont O7I-4C-19
    wordBefore very I7
    wordBefore victory O6I-51S4
    wordBefore videos I-4
    wordBefore vietnam I4
    wordBefore viewed B-5
    wordBefore violation I21
    wordBefore violence I42
    wordBefore violent I30
    wordBefore visit I25
    wordBefore vote O-12B83I17
    wordBefore voted I84
    wordBefore voter I7
    wordBefore voters B74I4
    wordBefore votes I-8
    wordBefore voting O-15I4
    wordBefore vouched C49
    wordBefore vowed O-18B10
    wordBefore vows B81
    wordBefore waited O43
    wordBefore wake O10
    wordBefore wall I6
    wordBefore wallace O242
    wordBefore walls O14
    wordBefore walsh O62
    wordBefore want I5C-72
    wordBefore wanted C-62
    wordBefore wanting I6
    wordBefore war I-4
    wordBefore warned B-32
    wordBefore was B-33C13S40
    wordBefore washington I-4
    wordBefore wasting I23
    wordBefore watched B69
    wordBefore waterboarding I96
    wordBefore way C4
    wordBefore we C12
    wordBefore wealth S43
    wordBefore wednesday B10I-21
    wordBefore week O-5B92C119
    wordBefore weekend I-28
    wordBefore weeks B166
    wordBefore weeks-long O10
    wordBefore weiner O40
    wordBefore weld O-28I93
    wordBefore went O7
    wordBefore were B-36C5S-6
    wordBefore west S-52
    wordBefore western S20
    wordBefore we’re I20
    wordBefore what C-78
    wordBefore when O-24B10C6S10
    wordBefore where B29
    wordBefore whether O-7I49S-74
    wordBefore which B16I-158
    wordBefore while O-67B7C24S22
    wordBefore who C16S19
    wordBefore whole I42
    wordBefore whom S65
    wordBefore whose S-108
    wordBefore why O-8I69
    wordBefore wide-ranging I13
    wordBefore will C8S-11
    wordBefore willing B74
    wordBefore win O5
    wordBefore window O20
    wordBefore with B22C10
    wordBefore within S33
    wordBefore won O5C7
    wordBefore worked S10
    wordBefore world S-50
    wordBefore worried I32
    wordBefore worst I45
    wordBefore worth O-97I9
    wordBefore would I5
    wordBefore writes O24B-8
    wordBefore wrote O9B-36S78
    wordBefore year C5
    wordBefore years S6
    wordBefore yes O21
    wordBefore yet S82
    wordBefore york O-10C42
    wordBefore you O-6I4
    wordBefore zero I29
    wordBefore – B5I-7C42S62
    wordBefore — B90I-29C31S20
    wordBefore ― S51
    wordBefore ‘ I11
    wordBefore “ I64
    wordBefore … O-16I72
    wordBefore ‪ B77
    wordBefore ⁄ I23
    wordsAfter " # O-94I36C36
    wordsAfter # sanbernardino I27
    wordsAfter $ number O-11B67S13
    wordsAfter % , O-15I18
    wordsAfter % of I10
    wordsAfter ( $ O-11
    wordsAfter ( afp O4
    wordsAfter ( direct O14
    wordsAfter ( number I6
    wordsAfter ( r S28
    wordsAfter ( scare I16
    wordsAfter ( the O301
    wordsAfter ) # O101
    wordsAfter ) , O-10I9S11
    wordsAfter ) . I-4
    wordsAfter ) september S111
    wordsAfter , I O4
    wordsAfter , a C37S14
    wordsAfter , according O79I-7
    wordsAfter , along S117
    wordsAfter , an I-10S91
    wordsAfter , and S14
    wordsAfter , are I-10
    wordsAfter , argued O33S-21
    wordsAfter , arguing O4
    wordsAfter , believing O11
    wordsAfter , black O39
    wordsAfter , both O85
    wordsAfter , but O5
    wordsAfter , calif S8
    wordsAfter , called S113
    wordsAfter , clinton O16S-89
    wordsAfter , confirmed O188
    wordsAfter , democrats O25
    wordsAfter , direct O14I8
    wordsAfter , donald S-38
    wordsAfter , echoing O8
    wordsAfter , especially O-57I6
    wordsAfter , fearing O10
    wordsAfter , first I6
    wordsAfter , former O104S-6
    wordsAfter , from O-53S55
    wordsAfter , george O-21
    wordsAfter , has I-20S8
    wordsAfter , have I-8
    wordsAfter , he O17
    wordsAfter , holding O-34
    wordsAfter , hoping O14
    wordsAfter , however C73
    wordsAfter , illinois O-16
    wordsAfter , including O-8I8S19
    wordsAfter , like O-62
    wordsAfter , made O-18I10
    wordsAfter , manafort O-40
    wordsAfter , many O133
    wordsAfter , meanwhile O6
    wordsAfter , most O60
    wordsAfter , mostly O-4I7
    wordsAfter , mr O118
    wordsAfter , mrs S-5
    wordsAfter , my I64
    wordsAfter , noted O25S-7
    wordsAfter , now O-9S82
    wordsAfter , obama O56
    wordsAfter , of S59
    wordsAfter , officials O76
    wordsAfter , on O-66I15S98
    wordsAfter , or O-42I14S129
    wordsAfter , put O-83S4
    wordsAfter , raising O72
    wordsAfter , ranging I12
    wordsAfter , reported O18
    wordsAfter , rubio O141
    wordsAfter , said I-27
    wordsAfter , sanders O26
    wordsAfter , saying I-6C51
    wordsAfter , scare O-13
    wordsAfter , she O11
    wordsAfter , showed O12
    wordsAfter , shows O35
    wordsAfter , so I-4
    wordsAfter , social I101
    wordsAfter , some O34
    wordsAfter , speaking O6
    wordsAfter , still O45
    wordsAfter , such O-4I16
    wordsAfter , suggesting O40
    wordsAfter , that O-8
    wordsAfter , the O7
    wordsAfter , there O30
    wordsAfter , these O19
    wordsAfter , they O53
    wordsAfter , this I4
    wordsAfter , through O-57
    wordsAfter , title O-64
    wordsAfter , to O-4I7
    wordsAfter , told O9
    wordsAfter , trump O121S-86
    wordsAfter , tweeted S46
    wordsAfter , two O91
    wordsAfter , using O49
    wordsAfter , voters O6
    wordsAfter , when O-4
    wordsAfter , which O-5S6
    wordsAfter , while O66
    wordsAfter , who O-5S7
    wordsAfter , whose O11
    wordsAfter , with C27
    wordsAfter , wrote O10S-61
    wordsAfter - - S33
    wordsAfter - an O19
    wordsAfter - as O105
    wordsAfter - donald O16
    wordsAfter - even O-6I43
    wordsAfter - have O-5
    wordsAfter - he O117
    wordsAfter - the O24I-24
    wordsAfter - though O76
    wordsAfter . # O85I-17S14
    wordsAfter . ) S21
    wordsAfter . , O-50I4
    wordsAfter . - O-43
    wordsAfter . . O-7I11
    wordsAfter . < O-64I78
    wordsAfter . ] O-8C40
    wordsAfter . a O21
    wordsAfter . but O12
    wordsAfter . com S58
    wordsAfter . direct O19I22
    wordsAfter . everyone O-24
    wordsAfter . he O6
    wordsAfter . his O58
    wordsAfter . in O26
    wordsAfter . m I12
    wordsAfter . mr O14
    wordsAfter . no O-18I36
    wordsAfter . org S5
    wordsAfter . that O-5I32
    wordsAfter . the O12I-5
    wordsAfter . this I4
    wordsAfter . what O-13I17
    wordsAfter . why O-24
    wordsAfter . you O-12I16
    wordsAfter : # I-5C79
    wordsAfter : I O-7C29
    wordsAfter : and C86
    wordsAfter : direct O-4C32
    wordsAfter : that I6
    wordsAfter : trump O-6C18
    wordsAfter : well C112
    wordsAfter : when O31
    wordsAfter : you C41
    wordsAfter ; number O4
    wordsAfter ? # I-5
    wordsAfter I didn’t O70
    wordsAfter I just I4
    wordsAfter I think I103
    wordsAfter ] # C19
    wordsAfter a : S24
    wordsAfter a better I39
    wordsAfter a bill O-27B26
    wordsAfter a book O-21S9
    wordsAfter a brief O6
    wordsAfter a candidate O4
    wordsAfter a central O-6
    wordsAfter a centrist B53
    wordsAfter a clip O-26
    wordsAfter a common C127
    wordsAfter a comprehensive B55
    wordsAfter a concern B226
    wordsAfter a conference O30
    wordsAfter a conservative S-23
    wordsAfter a conversation B151
    wordsAfter a deal C79
    wordsAfter a decisive I238
    wordsAfter a democrat O-33
    wordsAfter a democratic O-20
    wordsAfter a disproportionate I166
    wordsAfter a district O41
    wordsAfter a dozen I11
    wordsAfter a fact B130
    wordsAfter a federal O-25B8
    wordsAfter a fierce O26
    wordsAfter a focus C202
    wordsAfter a former I30
    wordsAfter a fundamental I4
    wordsAfter a general-election O45
    wordsAfter a gun O-7I20
    wordsAfter a higher O-71
    wordsAfter a hillary I122
    wordsAfter a key O5
    wordsAfter a leader I58
    wordsAfter a leading C61
    wordsAfter a look C59
    wordsAfter a lot I31
    wordsAfter a majority O-13S29
    wordsAfter a message O6
    wordsAfter a mixed B36
    wordsAfter a move B9
    wordsAfter a new S41
    wordsAfter a news I-13
    wordsAfter a number O-12S71
    wordsAfter a point B177
    wordsAfter a president I58
    wordsAfter a preview O5
    wordsAfter a quarter S48
    wordsAfter a record O13
    wordsAfter a reporter S89
    wordsAfter a request B88
    wordsAfter a scare B16
    wordsAfter a self-described O23
    wordsAfter a senior S25
    wordsAfter a series B38I-39
    wordsAfter a show O54
    wordsAfter a single O-25I50
    wordsAfter a so-called O140
    wordsAfter a speech O44
    wordsAfter a statement C5
    wordsAfter a study S130
    wordsAfter a telephone O9
    wordsAfter a texas O11
    wordsAfter a tweet C4
    wordsAfter a victory O47
    wordsAfter a video O120
    wordsAfter a washington S63
    wordsAfter a wave O16
    wordsAfter a way O21
    wordsAfter a white I9
    wordsAfter a woman B54
    wordsAfter abc mixed O5
    wordsAfter ability to O34
    wordsAfter abortion . I9
    wordsAfter about $ O4
    wordsAfter about a C-27S82
    wordsAfter about being C47
    wordsAfter about her I12
    wordsAfter about number B-27S11
    wordsAfter about the B20C13
    wordsAfter about their B30
    wordsAfter about who O6
    wordsAfter abstract . O29
    wordsAfter according to O-8I-5C18S21
    wordsAfter account of I6
    wordsAfter accusations of C63
    wordsAfter across the S51
    wordsAfter act , O-4
    wordsAfter act and I57
    wordsAfter action , O-29I10
    wordsAfter added . C5
    wordsAfter added to O115
    wordsAfter adding to O116
    wordsAfter address . I5
    wordsAfter address to O31
    wordsAfter administration , O-52
    wordsAfter administration is S31
    wordsAfter advantage of O7
    wordsAfter affected by S50
    wordsAfter affirmative action I5
    wordsAfter affordable care I8
    wordsAfter african american O8
    wordsAfter african americans I43
    wordsAfter african-american voters I16
    wordsAfter after a O12I-5
    wordsAfter after the O13I-4
    wordsAfter after trump C61
    wordsAfter again in I44
    wordsAfter against a O-14C20
    wordsAfter against clinton I18
    wordsAfter against the O-36C14
    wordsAfter age of O-5
    wordsAfter ago . S4
    wordsAfter agreed with I8
    wordsAfter agreement . I19
    wordsAfter ahead in I21
    wordsAfter ahead to I-55C58
    wordsAfter aimed at C-31
    wordsAfter all , I111
    wordsAfter all . O-17I5
    wordsAfter all but O-4C150
    wordsAfter all the B15I-5
    wordsAfter also the I19
    wordsAfter american people I-6
    wordsAfter american political I17
    wordsAfter american politics I16
    wordsAfter americans . S96
    wordsAfter among other O5
    wordsAfter among the O38
    wordsAfter among those O23
    wordsAfter an argument B13
    wordsAfter an estimated O38
    wordsAfter an impact I118
    wordsAfter an interview O6I-6
    wordsAfter an issue B40
    wordsAfter an understanding C6
    wordsAfter and , O9I-19S83
    wordsAfter and accused O78
    wordsAfter and aides O4
    wordsAfter and argued O27
    wordsAfter and as O46
    wordsAfter and began O8
    wordsAfter and bill S85
    wordsAfter and both O233
    wordsAfter and business I9
    wordsAfter and by O11
    wordsAfter and california I41
    wordsAfter and called O166
    wordsAfter and calling O21
    wordsAfter and carly I61
    wordsAfter and criticized O12
    wordsAfter and defended O21
    wordsAfter and democratic I-4
    wordsAfter and donald I-22
    wordsAfter and experience I27
    wordsAfter and for I12
    wordsAfter and former S8
    wordsAfter and has O113I-22
    wordsAfter and have O157
    wordsAfter and he O114I-36
    wordsAfter and himself I10
    wordsAfter and honesty O5
    wordsAfter and it O31I-5
    wordsAfter and john I-12
    wordsAfter and kasich O-14
    wordsAfter and made O354
    wordsAfter and make I21
    wordsAfter and mr S10
    wordsAfter and now O43
    wordsAfter and obama I15
    wordsAfter and of I35
    wordsAfter and one O167I-28
    wordsAfter and other S5
    wordsAfter and others S7
    wordsAfter and perhaps I15
    wordsAfter and political I-66
    wordsAfter and primaries I20
    wordsAfter and refused O114
    wordsAfter and republican O5
    wordsAfter and said O72I-78C4
    wordsAfter and sanders S39
    wordsAfter and sen I-7
    wordsAfter and some I-70
    wordsAfter and state O-225
    wordsAfter and tax O63
    wordsAfter and that B23
    wordsAfter and the S5
    wordsAfter and those O129I-7
    wordsAfter and to O100I-11
    wordsAfter and trump I-11
    wordsAfter and who O9I-78
    wordsAfter and will I-5
    wordsAfter announcement of C66
    wordsAfter anonymity because O16
    wordsAfter anonymity to B136
    wordsAfter another . S317
    wordsAfter any of O-5
    wordsAfter anyone who S74
    wordsAfter appear on I7
    wordsAfter appearance of I14
    wordsAfter appeared on O11
    wordsAfter appeared to I-11C40
    wordsAfter appears to I-14C16
    wordsAfter approach . O23I-37
    wordsAfter are looking I21
    wordsAfter are more O24
    wordsAfter are most I68
    wordsAfter are now O37
    wordsAfter around the S51
    wordsAfter as a B60S9
    wordsAfter as an I8
    wordsAfter as democrats O171
    wordsAfter as he O97I-9
    wordsAfter as his B8I9
    wordsAfter as in I7
    wordsAfter as it O354
    wordsAfter as many O-7
    wordsAfter as mr O32
    wordsAfter as number I8
    wordsAfter as possible I11
    wordsAfter as sanders O56
    wordsAfter as scare O-154
    wordsAfter as she O18
    wordsAfter as some O17
    wordsAfter as the B95S-43
    wordsAfter as their I16
    wordsAfter as they O14
    wordsAfter as trump O102
    wordsAfter as well S9
    wordsAfter as white O4
    wordsAfter asked about I18C-74
    wordsAfter asked by C76
    wordsAfter asked for I23
    wordsAfter asked the I18
    wordsAfter assault . O17
    wordsAfter association , S5
    wordsAfter at a O4C-6
    wordsAfter at all O-10I12
    wordsAfter at him O31
    wordsAfter at least O-6B21S91
    wordsAfter at one B11
    wordsAfter at the B-30C-4
    wordsAfter at trump C4
    wordsAfter attack is O46
    wordsAfter attacks , I6
    wordsAfter attacks . I78
    wordsAfter attacks against C34
    wordsAfter attacks on O-59
    wordsAfter attempted to O25
    wordsAfter attempting to C-6
    wordsAfter attention on C69
    wordsAfter attorney general S5
    wordsAfter award for O11
    wordsAfter away from C47
    wordsAfter back clinton I5
    wordsAfter back his C64
    wordsAfter backed mr C26
    wordsAfter backlash from O10
    wordsAfter ban muslims I37
    wordsAfter based in S28
    wordsAfter based on I-6
    wordsAfter be president O-36
    wordsAfter be the O10
    wordsAfter be to O18
    wordsAfter be willing I50
    wordsAfter be worried C86
    wordsAfter because it O12I-6
    wordsAfter because of O4
    wordsAfter because they O24
    wordsAfter becoming a O6
    wordsAfter been a I12
    wordsAfter been killed I21
    wordsAfter been taken I24
    wordsAfter been the O123
    wordsAfter been trying O13
    wordsAfter before a O10
    wordsAfter before backing O117
    wordsAfter begins to I5
    wordsAfter begun to O6
    wordsAfter behind , I7
    wordsAfter behind her O5
    wordsAfter bernie sanders B35
    wordsAfter better . O-25I44
    wordsAfter biden , I91
    wordsAfter biden . I22
    wordsAfter bill clinton B20
    wordsAfter bill cosby I21
    wordsAfter bill that I139
    wordsAfter bill would S25
    wordsAfter billion , O-5
    wordsAfter black voters O-31I11
    wordsAfter blame . I99
    wordsAfter blog . O27
    wordsAfter bolster his O7
    wordsAfter book . I17
    wordsAfter book and S84
    wordsAfter boost for O32
    wordsAfter both have S53
    wordsAfter break up I4
    wordsAfter brothers , O5
    wordsAfter brought up C61
    wordsAfter budget office S104
    wordsAfter bush , O-7I5S4
    wordsAfter bush for I34
    wordsAfter business dealings I28
    wordsAfter but , B133
    wordsAfter but I O50
    wordsAfter but a O-14I9
    wordsAfter but also O-19I34
    wordsAfter but did O55
    wordsAfter but direct B80
    wordsAfter but has O107
    wordsAfter but he O41
    wordsAfter but his O45
    wordsAfter but in O11
    wordsAfter but it O65
    wordsAfter but rather I11
    wordsAfter but said O10
    wordsAfter but she O18
    wordsAfter but then O-5
    wordsAfter but there O14
    wordsAfter by a O13C-26
    wordsAfter by an O-5I76
    wordsAfter by both O99
    wordsAfter by democrats O95
    wordsAfter by former O131
    wordsAfter by judicial O25
    wordsAfter by mr C20
    wordsAfter by number I6C32
    wordsAfter by republican O6
    wordsAfter by saying O15
    wordsAfter by the S-39
    wordsAfter by their I33
    wordsAfter by trump O7
    wordsAfter by what C36
    wordsAfter cable news S67
    wordsAfter call for I14
    wordsAfter call vote O5
    wordsAfter called scare I42
    wordsAfter came out C6
    wordsAfter came to O25
    wordsAfter campaign . S47
    wordsAfter campaign for C108
    wordsAfter campaign is I-68C7
    wordsAfter campaign manager S-5
    wordsAfter campaign officials I24
    wordsAfter campaign on S19
    wordsAfter campaign sent S50
    wordsAfter campaign trail I-18
    wordsAfter candidate by O20
    wordsAfter candidate donald S-5
    wordsAfter candidates are I188
    wordsAfter candidates have O44
    wordsAfter candidates this I13
    wordsAfter candidates went O7
    wordsAfter candidates who O-5
    wordsAfter cannot be O-56
    wordsAfter capital , I102
    wordsAfter capital gains I32
    wordsAfter capitol hill I-10
    wordsAfter care . O-109
    wordsAfter care act I8
    wordsAfter care spending O15
    wordsAfter career . O4
    wordsAfter carly fiorina I15
    wordsAfter carolina , I15
    wordsAfter carrier plant O41
    wordsAfter case for C7
    wordsAfter case that O122
    wordsAfter case to C265
    wordsAfter cast the C97
    wordsAfter cast their C-4
    wordsAfter center of O56
    wordsAfter central bank I7
    wordsAfter central to O14
    wordsAfter cheers . O4
    wordsAfter chicago police I30
    wordsAfter chief . O-4
    wordsAfter chief justice O9
    wordsAfter child care I16
    wordsAfter children . I28
    wordsAfter claiming that C-6
    wordsAfter claims , I7
    wordsAfter clarified that C28
    wordsAfter class and O41
    wordsAfter cleveland , O44
    wordsAfter cleveland . O-29I45
    wordsAfter climate agreement I10
    wordsAfter clinton , O-72B-13I4
    wordsAfter clinton - O-5I38
    wordsAfter clinton . B26
    wordsAfter clinton a O-46B27
    wordsAfter clinton also S26
    wordsAfter clinton and S12
    wordsAfter clinton as O-4B99
    wordsAfter clinton but O-5
    wordsAfter clinton delivered S102
    wordsAfter clinton had I14
    wordsAfter clinton has I-6
    wordsAfter clinton have I115
    wordsAfter clinton herself S165
    wordsAfter clinton in B25
    wordsAfter clinton is S27
    wordsAfter clinton leading B8
    wordsAfter clinton led B133
    wordsAfter clinton number O10
    wordsAfter clinton on O-45S8
    wordsAfter clinton over I23
    wordsAfter clinton remarks B8
    wordsAfter clinton spoke O104
    wordsAfter clinton supporters O-10S4
    wordsAfter clinton to S49
    wordsAfter clinton tried S29
    wordsAfter clinton went S31
    wordsAfter clinton wins O49
    wordsAfter clinton with I46
    wordsAfter clinton years I104
    wordsAfter clinton — I134
    wordsAfter close to I-25S99
    wordsAfter club , O65
    wordsAfter cnn and S29
    wordsAfter cnn that O128
    wordsAfter college , O4
    wordsAfter come from O62
    wordsAfter comes as O80
    wordsAfter comment , I29
    wordsAfter comment . I40
    wordsAfter comment for I57
    wordsAfter comment on C13
    wordsAfter commenting on C31
    wordsAfter comments , I24
    wordsAfter comments . I64
    wordsAfter comments about C7
    wordsAfter comments on C14
    wordsAfter committee . S7
    wordsAfter company has I40
    wordsAfter compared to O16
    wordsAfter compared with I5
    wordsAfter complicated relationship I14
    wordsAfter concerns about C6
    wordsAfter concerns that B19
    wordsAfter concluded that C-48
    wordsAfter conference . O20
    wordsAfter congress , O-4
    wordsAfter conservative movement S94
    wordsAfter conservatives who O11
    wordsAfter contests known I37
    wordsAfter continues to O57C-15
    wordsAfter control after I6
    wordsAfter control of O12I-20
    wordsAfter controversy over O-15
    wordsAfter convention , O-13I45
    wordsAfter convention that O110
    wordsAfter conversations with O42
    wordsAfter corporate records S8
    wordsAfter could be C16
    wordsAfter could help O15I-25
    wordsAfter counting on C7
    wordsAfter country and I95
    wordsAfter court ruling S116
    wordsAfter create a O7
    wordsAfter criticism , I124
    wordsAfter criticism from C123
    wordsAfter criticism of C21
    wordsAfter criticize the C8
    wordsAfter crowd booed O9
    wordsAfter crowd of O9
    wordsAfter cruz , O-33B-4
    wordsAfter cruz . O-6
    wordsAfter cruz also B319
    wordsAfter cruz and I-40
    wordsAfter cruz by I67
    wordsAfter cruz is O-26
    wordsAfter cruz will B66
    wordsAfter cuban americans S26
    wordsAfter current and S107
    wordsAfter data showing I29
    wordsAfter davis , S34
    wordsAfter day , I43
    wordsAfter day in O-31I6
    wordsAfter days . O19I-11
    wordsAfter deal in O84
    wordsAfter deal was I12
    wordsAfter debate , O7
    wordsAfter debate and O-23
    wordsAfter debate moderators S29
    wordsAfter debate on C84
    wordsAfter debate over O-9
    wordsAfter debate that O183
    wordsAfter debates , O64
    wordsAfter debates . I10
    wordsAfter debates and O6
    wordsAfter decide who I12
    wordsAfter decision , O-8
    wordsAfter decision is I127
    wordsAfter decision not C7
    wordsAfter decision on C152
    wordsAfter decision to O-13I24
    wordsAfter deep into C9
    wordsAfter defeat the I-102
    wordsAfter defense of C144
    wordsAfter delegate lead O63I-11
    wordsAfter delegates . O8
    wordsAfter delegates will O8
    wordsAfter delivered a O9C-11
    wordsAfter democracy . I30
    wordsAfter democratic leaders S16
    wordsAfter democratic nomination O29
    wordsAfter democratic or I37
    wordsAfter democratic presidential S-4
    wordsAfter democratic primary I16
    wordsAfter democratic senate I15
    wordsAfter democratic voters I7
    wordsAfter democrats and S-14
    wordsAfter democrats are O27
    wordsAfter democrats said S-16
    wordsAfter democrats — S242
    wordsAfter department . O-10I43
    wordsAfter department of O-172
    wordsAfter details of B59
    wordsAfter determined to O4
    wordsAfter development bank O18
    wordsAfter did not I-10
    wordsAfter did something O4
    wordsAfter direct # O-18B13I6
    wordsAfter direct . B35
    wordsAfter direct by O313
    wordsAfter direct he O-4B8
    wordsAfter direct http O6
    wordsAfter direct said B20
    wordsAfter direct she I25
    wordsAfter direct the B7
    wordsAfter directly in O18
    wordsAfter disclosures filed S45
    wordsAfter district court O-4
    wordsAfter district judge O40
    wordsAfter do . I65
    wordsAfter does not C9
    wordsAfter does the I5
    wordsAfter dollars in O6
    wordsAfter dominate the O10
    wordsAfter donald . I105
    wordsAfter donald j B9
    wordsAfter donations from I82
    wordsAfter donor . I156
    wordsAfter down , I6
    wordsAfter down on I5
    wordsAfter down their I14
    wordsAfter drew the C221
    wordsAfter dropped out S13
    wordsAfter during a O12
    wordsAfter during his O49
    wordsAfter each time O-4
    wordsAfter early results S66
    wordsAfter economic council I9
    wordsAfter economy , I91
    wordsAfter effort to I-21
    wordsAfter elected president I15
    wordsAfter election day I47
    wordsAfter elizabeth warren S6
    wordsAfter else . O17I-11
    wordsAfter emails by I220
    wordsAfter emails that I-6
    wordsAfter embrace of C5
    wordsAfter endorsement . I18
    wordsAfter endorsement of C160
    wordsAfter endorsements of C182
    wordsAfter energy , O-17
    wordsAfter entering the I30
    wordsAfter equal rights I47
    wordsAfter establishment . O-41S30
    wordsAfter even as O49I-76
    wordsAfter event in O72
    wordsAfter every single O6
    wordsAfter exactly the B20
    wordsAfter exactly what B27
    wordsAfter example , O33
    wordsAfter example of C8
    wordsAfter executive of O70
    wordsAfter exit polls S31
    wordsAfter expected . C50
    wordsAfter expected to O9
    wordsAfter experts and S28
    wordsAfter facebook . C21
    wordsAfter facebook page O60
    wordsAfter faith in C17
    wordsAfter familiar with S137
    wordsAfter families . I48
    wordsAfter fbi . S61
    wordsAfter federal judge S7
    wordsAfter felt like I18
    wordsAfter field of O6
    wordsAfter fight . O36I-35
    wordsAfter filed a C6
    wordsAfter first lady S28
    wordsAfter first reported C159
    wordsAfter first time C49
    wordsAfter first-in-the-nation primary O22
    wordsAfter fiscal year I6
    wordsAfter florida . O4
    wordsAfter florida gov I47
    wordsAfter florida with O12
    wordsAfter focus on C-13
    wordsAfter focusing on C6
    wordsAfter for $ C5
    wordsAfter for a S-12
    wordsAfter for americans I6
    wordsAfter for businesses I4
    wordsAfter for change C33
    wordsAfter for clinton B11C15
    wordsAfter for comment I7
    wordsAfter for cruz O26
    wordsAfter for example O25
    wordsAfter for fear S45
    wordsAfter for him C5
    wordsAfter for his B115
    wordsAfter for instance O8
    wordsAfter for it O-14I47
    wordsAfter for many C92
    wordsAfter for mixed O22
    wordsAfter for mr C-12
    wordsAfter for one O6
    wordsAfter for other O-45C196
    wordsAfter for republicans C18
    wordsAfter for special O59
    wordsAfter for students I53
    wordsAfter for their B46
    wordsAfter for them I8
    wordsAfter for three O-29
    wordsAfter for trump I32
    wordsAfter for vice O15
    wordsAfter for years O54
    wordsAfter former rival S44
    wordsAfter former secretary I4
    wordsAfter found ways O27
    wordsAfter fox news O4I5
    wordsAfter france , O4
    wordsAfter freddy , I49
    wordsAfter freedom of O5
    wordsAfter friday , O-7
    wordsAfter friday afternoon O29
    wordsAfter from central I38
    wordsAfter from entering I27
    wordsAfter from his C37
    wordsAfter from new S-23
    wordsAfter from some O57
    wordsAfter front-runner , O-18I5
    wordsAfter front-runner . O-4
    wordsAfter front-runner hillary O86
    wordsAfter future . I27
    wordsAfter gave clinton C16
    wordsAfter get to I16
    wordsAfter gil , S9
    wordsAfter give me I8
    wordsAfter go out C126
    wordsAfter going to O11
    wordsAfter good , O35
    wordsAfter gop . I209
    wordsAfter gop candidates O18
    wordsAfter gop leadership S21
    wordsAfter gop presidential O10
    wordsAfter gop primary O-7I42
    wordsAfter got a O16
    wordsAfter gov john I10
    wordsAfter government . I42
    wordsAfter governor jeb O31
    wordsAfter grayson said S-22
    wordsAfter group backing S10
    wordsAfter group is O-5I86
    wordsAfter group that O5
    wordsAfter growth in I14
    wordsAfter guardian , S34
    wordsAfter had not O-43
    wordsAfter had number I48
    wordsAfter had shown I115
    wordsAfter had some O206
    wordsAfter half of S5
    wordsAfter hampshire , O15
    wordsAfter happening in I6
    wordsAfter hard to O25
    wordsAfter has a C-13S70
    wordsAfter has created O-7
    wordsAfter has drawn O129
    wordsAfter has led I138
    wordsAfter has put O5
    wordsAfter has refused C15
    wordsAfter has responded O24
    wordsAfter has said C137
    wordsAfter has seen O91
    wordsAfter has since C27
    wordsAfter has yet O9
    wordsAfter have a I30
    wordsAfter have all C5
    wordsAfter have come I-38
    wordsAfter have made I6
    wordsAfter have the O39
    wordsAfter have to O23C-5
    wordsAfter he added I15
    wordsAfter he already B36
    wordsAfter he also C22
    wordsAfter he continued S85
    wordsAfter he delivered O8
    wordsAfter he does O-10I36
    wordsAfter he even S44
    wordsAfter he found O10
    wordsAfter he got O36
    wordsAfter he had S-62
    wordsAfter he hasn’t O4
    wordsAfter he held S48
    wordsAfter he hopes I11
    wordsAfter he is B23
    wordsAfter he said I-23C6
    wordsAfter he says I12S-10
    wordsAfter he seems B242
    wordsAfter he sent S193
    wordsAfter he suggested S-32
    wordsAfter he thinks S-48
    wordsAfter he was B5S-29
    wordsAfter he will O-67
    wordsAfter he would O5S-153
    wordsAfter headquarters in O8
    wordsAfter hear . I13
    wordsAfter held on I25
    wordsAfter help , I38
    wordsAfter her . O-17B12
    wordsAfter her advisers S39
    wordsAfter her attention C6
    wordsAfter her first I14
    wordsAfter her foreign I16
    wordsAfter her in I74
    wordsAfter her mixed I18
    wordsAfter her opponent I4
    wordsAfter her party S74
    wordsAfter her plan B75
    wordsAfter her position I306
    wordsAfter her presidential O22
    wordsAfter her status B14
    wordsAfter her that O124
    wordsAfter her victory C52
    wordsAfter high school I5
    wordsAfter higher than O103I-8
    wordsAfter him , B10
    wordsAfter him . O-18B22
    wordsAfter him a I5
    wordsAfter him and O-18
    wordsAfter him as O-12
    wordsAfter him for B63I-54
    wordsAfter him of B5
    wordsAfter him on O-52
    wordsAfter him over C170
    wordsAfter him to S34
    wordsAfter himself a B69
    wordsAfter himself as B142
    wordsAfter himself from C68
    wordsAfter hired to O4
    wordsAfter his attacks S40
    wordsAfter his brother B124
    wordsAfter his candidacy O-8B89
    wordsAfter his career I24
    wordsAfter his claim S93
    wordsAfter his comments B36
    wordsAfter his daughter B149
    wordsAfter his endorsement B64
    wordsAfter his face O21
    wordsAfter his home O5
    wordsAfter his message B123
    wordsAfter his mixed I-30
    wordsAfter his name O10
    wordsAfter his opponent B155
    wordsAfter his parents I37
    wordsAfter his past B74
    wordsAfter his platform O7
    wordsAfter his policy S139
    wordsAfter his political I-56
    wordsAfter his rival I27
    wordsAfter his team S8
    wordsAfter his way C12
    wordsAfter his wife B9I-4
    wordsAfter history , I4
    wordsAfter home . O49
    wordsAfter home state O22
    wordsAfter house , O4
    wordsAfter house . S17
    wordsAfter house of O-7I5
    wordsAfter how he B5
    wordsAfter how many O-10S204
    wordsAfter how the B9
    wordsAfter however , O29C36
    wordsAfter huffington post O11
    wordsAfter huffpollster : S7
    wordsAfter i-vt . I5
    wordsAfter identity . I106
    wordsAfter ideology . O96
    wordsAfter if clinton B108
    wordsAfter if the B51I-43
    wordsAfter if they B134
    wordsAfter if trump B42
    wordsAfter illinois and O-30
    wordsAfter images of B22
    wordsAfter immigrants and I10
    wordsAfter immigration system I21
    wordsAfter in a O7I-4C5S-175
    wordsAfter in america O-17
    wordsAfter in an O8I-35
    wordsAfter in attendance S19
    wordsAfter in august O6
    wordsAfter in charge S27
    wordsAfter in favor O-99
    wordsAfter in florida S94
    wordsAfter in georgia O5
    wordsAfter in half I67
    wordsAfter in her O78
    wordsAfter in his O28S-15
    wordsAfter in indiana O-43
    wordsAfter in july I41
    wordsAfter in line I6
    wordsAfter in may S50
    wordsAfter in mind C66
    wordsAfter in number C-54S5
    wordsAfter in one I-15
    wordsAfter in particular I13
    wordsAfter in politics I8
    wordsAfter in polls C203
    wordsAfter in recent I-8
    wordsAfter in south I9
    wordsAfter in syria I13
    wordsAfter in the B-5C21
    wordsAfter in their I-30
    wordsAfter in ukraine O-31
    wordsAfter in upcoming O21
    wordsAfter in virginia O14
    wordsAfter in which B15
    wordsAfter in with C271
    wordsAfter including a O41
    wordsAfter incompatible with I15
    wordsAfter increase in I50
    wordsAfter indeed , O78
    wordsAfter information . O-128
    wordsAfter information on O-69
    wordsAfter instance , O9
    wordsAfter instead , O-4B87
    wordsAfter instead of I32
    wordsAfter instead to C113
    wordsAfter institute . S15
    wordsAfter intended to I15
    wordsAfter interest in C36
    wordsAfter interest of C76
    wordsAfter interrogation techniques I4
    wordsAfter interview that O182
    wordsAfter into a I15
    wordsAfter into effect I56
    wordsAfter into the C-5
    wordsAfter invasion of I5
    wordsAfter involvement in O-4
    wordsAfter iowa campaign O55
    wordsAfter iran deal O6
    wordsAfter is a C-84
    wordsAfter is about O94
    wordsAfter is an O59
    wordsAfter is coming O21
    wordsAfter is different O-33I25
    wordsAfter is facing O74
    wordsAfter is incompatible I11
    wordsAfter is looking C44
    wordsAfter is more O11
    wordsAfter is number O10
    wordsAfter is of C82
    wordsAfter is preparing O7
    wordsAfter is seeking C63
    wordsAfter is set C4
    wordsAfter is that O38B7I-48
    wordsAfter is the O18
    wordsAfter is to B170
    wordsAfter is under O-5
    wordsAfter is what O224
    wordsAfter isil , I13
    wordsAfter isis and O123
    wordsAfter isis on I119
    wordsAfter islamic state I5
    wordsAfter israel , O-35
    wordsAfter issue of C5
    wordsAfter issue that I6
    wordsAfter issue with C89
    wordsAfter issues of B124
    wordsAfter it , O-20B4
    wordsAfter it . O-9B46
    wordsAfter it a B44
    wordsAfter it appears O24
    wordsAfter it as O-55B8C38
    wordsAfter it comes I16
    wordsAfter it is I-65C69S-18
    wordsAfter it just I43
    wordsAfter it may B7
    wordsAfter it not C8
    wordsAfter it out I36
    wordsAfter it unclear C4
    wordsAfter it was O33C12
    wordsAfter it will I88
    wordsAfter its first B188
    wordsAfter itself . I4
    wordsAfter jeb bush I5
    wordsAfter jerusalem as I10
    wordsAfter jimmy carter O-9
    wordsAfter job . I14
    wordsAfter job in O-4I74
    wordsAfter jobs report O10
    wordsAfter joined the S26
    wordsAfter journal . O45
    wordsAfter journalism , S14
    wordsAfter journalists from I6
    wordsAfter judicial watch O-21S23
    wordsAfter july . O-19I29
    wordsAfter justice is I145
    wordsAfter justice scalia I24
    wordsAfter kasich - O10
    wordsAfter kasich has S83
    wordsAfter kind of I7
    wordsAfter know , C11
    wordsAfter known as O13C-5
    wordsAfter lack of I13
    wordsAfter last week O89
    wordsAfter late last O27
    wordsAfter late monday O109
    wordsAfter late thursday O4
    wordsAfter later in O9
    wordsAfter latest : O103
    wordsAfter launched a C21
    wordsAfter law , O-74
    wordsAfter law . I4
    wordsAfter law enforcement S122
    wordsAfter law was I9
    wordsAfter laws and I7
    wordsAfter leader who I53
    wordsAfter leaders to I15
    wordsAfter leaders who O62
    wordsAfter leadership and I17
    wordsAfter leading in I208
    wordsAfter learned in C116
    wordsAfter leave . I9
    wordsAfter leaving the O11
    wordsAfter left behind I7
    wordsAfter left the O59
    wordsAfter let them I67
    wordsAfter like an B146
    wordsAfter like many O69
    wordsAfter like mr O4
    wordsAfter like to C252
    wordsAfter likely , I107
    wordsAfter lines . O17
    wordsAfter local governments O12
    wordsAfter locked up O5
    wordsAfter looking at I44
    wordsAfter looking to C86
    wordsAfter loretta lynch S12
    wordsAfter los angeles O14
    wordsAfter made by I32
    wordsAfter made clear C20
    wordsAfter made his O20
    wordsAfter made the I-12C4
    wordsAfter mainstream media I9
    wordsAfter majority of S6
    wordsAfter make a O-16I75
    wordsAfter make her I21
    wordsAfter make the O-17C130
    wordsAfter making an C128
    wordsAfter making it C-8
    wordsAfter manafort and I15
    wordsAfter manafort work I8
    wordsAfter manager , O6S-6
    wordsAfter many gop O22
    wordsAfter many of B10S-4
    wordsAfter many people O-15
    wordsAfter many republicans O11S100
    wordsAfter many ways O35
    wordsAfter march . O-39I18
    wordsAfter marco rubio B4
    wordsAfter markets , S50
    wordsAfter mass shootings O-8
    wordsAfter massachusetts . O75
    wordsAfter may seem C69
    wordsAfter may want O112
    wordsAfter mcconnell , S6
    wordsAfter me , B17
    wordsAfter mean , C7
    wordsAfter meant to C22
    wordsAfter meeting . O-44
    wordsAfter member of O29I-14
    wordsAfter mention of C-15
    wordsAfter merrick garland I67
    wordsAfter message . O-16I65
    wordsAfter message : C134
    wordsAfter message of C10
    wordsAfter middle class I18
    wordsAfter middle east I29
    wordsAfter mike tyson O19
    wordsAfter million in O-10
    wordsAfter millions of S5
    wordsAfter minority leader O5
    wordsAfter missouri and O6
    wordsAfter mitt romney B28
    wordsAfter mixed # O18
    wordsAfter mixed and B13I4
    wordsAfter mixed but I41
    wordsAfter mixed in O-16B76
    wordsAfter mixed mixed O22I-7
    wordsAfter mixed of I20
    wordsAfter mixed the I167
    wordsAfter mixed to O11
    wordsAfter mixed was I-120
    wordsAfter mixed while I21
    wordsAfter mixed — B54
    wordsAfter monday . I-165
    wordsAfter monday that O48
    wordsAfter monday to O71
    wordsAfter money for O50
    wordsAfter money in I6
    wordsAfter month , O-36S32
    wordsAfter month that O32
    wordsAfter more about C35
    wordsAfter more than B16S48
    wordsAfter moreover , O5
    wordsAfter most conservative O50
    wordsAfter most of O11I-27
    wordsAfter most recent S5
    wordsAfter most recently O49
    wordsAfter movement , O-73
    wordsAfter mr ailes O35
    wordsAfter mr biden S66
    wordsAfter mr kim O34
    wordsAfter mr manafort I9S-4
    wordsAfter mr netanyahu O23
    wordsAfter mr rubio I-34S4
    wordsAfter mr ryan O-5B30
    wordsAfter mr sanders B9
    wordsAfter mr singer S62
    wordsAfter mr trump B18
    wordsAfter mr vandehei S23
    wordsAfter mrs clinton B18
    wordsAfter ms brainard B35
    wordsAfter msnbc , S11
    wordsAfter much about B174
    wordsAfter much of S19
    wordsAfter name . O-10I57
    wordsAfter narrative . O29
    wordsAfter national committee I13S-42
    wordsAfter national convention S-18
    wordsAfter national economic I14
    wordsAfter nations , I71
    wordsAfter natural resources I63
    wordsAfter nbc news S7
    wordsAfter near the O6
    wordsAfter network . O113
    wordsAfter nevada and I5
    wordsAfter nevertheless , O59
    wordsAfter new questions C8
    wordsAfter new york O6C22
    wordsAfter news conference O10I-11
    wordsAfter news media S5
    wordsAfter news organization S7
    wordsAfter news organizations I66
    wordsAfter news outlets S11
    wordsAfter news poll S15
    wordsAfter next to O34
    wordsAfter night , O-8I4
    wordsAfter no doubt O23
    wordsAfter no one O-71I27S110
    wordsAfter nomination . O9I-4
    wordsAfter nomination and O72
    wordsAfter none of O-7S49
    wordsAfter not actually O16
    wordsAfter not be I5
    wordsAfter not everyone S150
    wordsAfter not in O24
    wordsAfter not like C29
    wordsAfter not mention C9
    wordsAfter not only O90
    wordsAfter not respond O6
    wordsAfter not support I15
    wordsAfter not the O4
    wordsAfter not to B72C20
    wordsAfter not want C5
    wordsAfter noted , C10
    wordsAfter now , O-5B81
    wordsAfter now a S23
    wordsAfter now says C37
    wordsAfter now the O26
    wordsAfter number # O30
    wordsAfter number % O-6C11S4
    wordsAfter number ) I25
    wordsAfter number , I5
    wordsAfter number - I63
    wordsAfter number . B5S-10
    wordsAfter number as I29
    wordsAfter number attacks I9
    wordsAfter number billion I7
    wordsAfter number circuit S17
    wordsAfter number election I5
    wordsAfter number from O4
    wordsAfter number homicides O15
    wordsAfter number hours O-15I18
    wordsAfter number iowa O86
    wordsAfter number million C8
    wordsAfter number number O210
    wordsAfter number pages I17
    wordsAfter number percent S7
    wordsAfter number points I31
    wordsAfter number republican O-48
    wordsAfter number said S137
    wordsAfter number to O11
    wordsAfter number were I10
    wordsAfter numbers , I5
    wordsAfter obama is B29
    wordsAfter obama on O-52S65
    wordsAfter obama the S60
    wordsAfter of all O-20S17
    wordsAfter of both I-45S9
    wordsAfter of changes I5
    wordsAfter of clinton I12
    wordsAfter of convention I15
    wordsAfter of cruz C9
    wordsAfter of democratic S36
    wordsAfter of four I13
    wordsAfter of gun C12
    wordsAfter of hillary O-123
    wordsAfter of him O-35
    wordsAfter of homeland S7
    wordsAfter of law O81
    wordsAfter of mr C47S-51
    wordsAfter of mrs O16
    wordsAfter of new S71
    wordsAfter of other I76
    wordsAfter of political I-7
    wordsAfter of politics I6
    wordsAfter of president O7
    wordsAfter of representatives O-17
    wordsAfter of republican O10
    wordsAfter of sanders I52C-7
    wordsAfter of scare S104
    wordsAfter of sen O-30I6
    wordsAfter of states O-11
    wordsAfter of support O21
    wordsAfter of terrorists I30
    wordsAfter of that I7
    wordsAfter of the B6S7
    wordsAfter of their O11
    wordsAfter of those I12
    wordsAfter of time O-8I7
    wordsAfter of two I112
    wordsAfter of us S133
    wordsAfter of voters S45
    wordsAfter of washington I46
    wordsAfter of what C-5
    wordsAfter of which I75
    wordsAfter off a O4
    wordsAfter offered a C-11
    wordsAfter office , O-7
    wordsAfter officials from O5
    wordsAfter officials said S6
    wordsAfter often by O8
    wordsAfter ohio , S-26
    wordsAfter ohio and O55
    wordsAfter on abortion I30
    wordsAfter on cnn O12
    wordsAfter on facebook I-17
    wordsAfter on foreign C5
    wordsAfter on friday O5
    wordsAfter on health O21
    wordsAfter on immigration O-31I45
    wordsAfter on mixed O32
    wordsAfter on monday O28
    wordsAfter on mr I-11
    wordsAfter on multiple O36
    wordsAfter on scare I8
    wordsAfter on some C203
    wordsAfter on stage O7
    wordsAfter on the S10
    wordsAfter on them O53
    wordsAfter on thursday O15
    wordsAfter on trump I62
    wordsAfter on tuesday O9B12C-25
    wordsAfter on twitter O13I-62
    wordsAfter on wednesday O99C13
    wordsAfter on why C4
    wordsAfter once again I-16
    wordsAfter one , I9
    wordsAfter one former S9
    wordsAfter one of I-10
    wordsAfter one that O-10I24
    wordsAfter online . O31I-17
    wordsAfter only a O-62S5
    wordsAfter only number S21
    wordsAfter only two O-21
    wordsAfter opinion on C31
    wordsAfter opportunity . O32
    wordsAfter opposed by C12
    wordsAfter opposition from C26
    wordsAfter opposition research O63
    wordsAfter or at I12
    wordsAfter or donald O8
    wordsAfter or even I47
    wordsAfter or in I11
    wordsAfter or number I15
    wordsAfter or sanders I16
    wordsAfter organization has S70
    wordsAfter orlando attacks O94
    wordsAfter other senators S143
    wordsAfter other states O16
    wordsAfter others , O-16S167
    wordsAfter others . I73
    wordsAfter out . O-28I33
    wordsAfter out a C37
    wordsAfter out after I144
    wordsAfter out against C10
    wordsAfter out at C23
    wordsAfter out of C-105
    wordsAfter out the I79
    wordsAfter out trump C4
    wordsAfter outlets , O17
    wordsAfter outside of S9
    wordsAfter outside the S23
    wordsAfter over a O-34
    wordsAfter over clinton C62
    wordsAfter over his B104
    wordsAfter over in I63
    wordsAfter over number S54
    wordsAfter over sanders O4
    wordsAfter over the O-7
    wordsAfter overall , O25
    wordsAfter overwhelming support C49
    wordsAfter paris , I4
    wordsAfter park , I22
    wordsAfter part because O28
    wordsAfter part of B57
    wordsAfter particularly on I45
    wordsAfter party . O8
    wordsAfter party and I42
    wordsAfter party for S96
    wordsAfter party orthodoxy O20
    wordsAfter party to O22I-12
    wordsAfter party with I7
    wordsAfter pass a I74
    wordsAfter passion for C10
    wordsAfter past , O12
    wordsAfter paul manafort O26
    wordsAfter paul ryan O-8
    wordsAfter pay attention C65
    wordsAfter people , I15
    wordsAfter people and I59
    wordsAfter people have I70
    wordsAfter people not O191
    wordsAfter percent , O25
    wordsAfter percent in O-14I26
    wordsAfter percent of O-24
    wordsAfter percent on I14
    wordsAfter percent would S53
    wordsAfter percentage point O44
    wordsAfter picture that I12
    wordsAfter plan would I-7
    wordsAfter planning to I116
    wordsAfter plans to O-69B42C5
    wordsAfter played a O35
    wordsAfter point for O23
    wordsAfter point to O-11
    wordsAfter pointed to O91C-6
    wordsAfter pointing to O8
    wordsAfter points , O-95I93
    wordsAfter points . I4
    wordsAfter points for O5
    wordsAfter points out C35
    wordsAfter policies . O4
    wordsAfter policy , I-4
    wordsAfter policy experts S50
    wordsAfter policy proposals I73
    wordsAfter political system I5
    wordsAfter politico . S51
    wordsAfter politics and O-24
    wordsAfter poll , O-27S132
    wordsAfter poll . S177
    wordsAfter poll last S185
    wordsAfter poll numbers I21
    wordsAfter polling , S65
    wordsAfter polls , O-10S27
    wordsAfter polls . S-20
    wordsAfter polls closed O69
    wordsAfter polls in S11
    wordsAfter position on C33
    wordsAfter post , O-6S15
    wordsAfter post . O100
    wordsAfter power to I-11
    wordsAfter prepares for O8
    wordsAfter president bill O13
    wordsAfter president obama B19
    wordsAfter president of I-25
    wordsAfter president who I46
    wordsAfter presidential campaign I-11
    wordsAfter presidential candidate I5
    wordsAfter presidential candidates B41
    wordsAfter presidential nominee S-25
    wordsAfter press conference I56
    wordsAfter pressure to O34
    wordsAfter primary . I-6
    wordsAfter primary voters S4
    wordsAfter prime minister S-9
    wordsAfter principle , I181
    wordsAfter program as I14
    wordsAfter program but O11
    wordsAfter prospect of I5
    wordsAfter protest at I15
    wordsAfter puerto rico I7
    wordsAfter put it C59
    wordsAfter putin , O33
    wordsAfter q : O10
    wordsAfter question . I18
    wordsAfter question of O5C-14
    wordsAfter questions . O-19I56
    wordsAfter race . O22I-23
    wordsAfter race for O14I-17
    wordsAfter radio show O12
    wordsAfter rant . O6
    wordsAfter read . C22
    wordsAfter reagan in O29
    wordsAfter received a O12
    wordsAfter recent days O4
    wordsAfter recent polls S181
    wordsAfter recent weeks O14
    wordsAfter records show S47
    wordsAfter referred to I32
    wordsAfter reflecting on C16
    wordsAfter reflecting the O12
    wordsAfter refusal to I10
    wordsAfter refused to C63
    wordsAfter regardless of O24
    wordsAfter rein in I11
    wordsAfter rejected the C-5
    wordsAfter rejection of C16
    wordsAfter relationship with I29
    wordsAfter released by S12
    wordsAfter released on O130
    wordsAfter releasing a C24
    wordsAfter relies on O5
    wordsAfter reluctant to I11
    wordsAfter rely on I-22
    wordsAfter remain the I30
    wordsAfter remarks , O-6I113
    wordsAfter remarks about I4
    wordsAfter remember . C19
    wordsAfter report , O5
    wordsAfter report : S59
    wordsAfter report on S91
    wordsAfter report was I21
    wordsAfter reported . C31
    wordsAfter reported by C4
    wordsAfter reported from O291
    wordsAfter reports that B38C-12
    wordsAfter republican leadership I13
    wordsAfter republican national B56S-43
    wordsAfter republican nomination O4
    wordsAfter republican party S-81
    wordsAfter republican presidential I-25
    wordsAfter republican race O27
    wordsAfter republican voters I39
    wordsAfter republicans , I-12S4
    wordsAfter republicans a O19
    wordsAfter republicans are S-29
    wordsAfter republicans on S19
    wordsAfter republicans to B64
    wordsAfter republicans who O41S-14
    wordsAfter requests . I151
    wordsAfter resonated with C96
    wordsAfter respect for C48
    wordsAfter rest of I-9
    wordsAfter result of O6
    wordsAfter results were I85
    wordsAfter retired neurosurgeon S35
    wordsAfter reuters ) O21
    wordsAfter revealed , C125
    wordsAfter right . I-25
    wordsAfter right to I28
    wordsAfter rights amendment I44
    wordsAfter rights groups O4
    wordsAfter rights of I38
    wordsAfter role . O56
    wordsAfter roll call O11
    wordsAfter romney . O58
    wordsAfter rubio , O-72S14
    wordsAfter rubio . I79
    wordsAfter rubio and O-39S6
    wordsAfter rubio has O4
    wordsAfter rubio to S115
    wordsAfter run , I51
    wordsAfter run on O90
    wordsAfter running to S45
    wordsAfter ryan . B220
    wordsAfter said . O69
    wordsAfter said : I10
    wordsAfter said clinton C-44
    wordsAfter said he I62C-23
    wordsAfter said his C-8
    wordsAfter said in C16
    wordsAfter said they I4C-5
    wordsAfter same , I14
    wordsAfter san bernardino I-13
    wordsAfter sanders , O-14B22
    wordsAfter sanders . O-39B51
    wordsAfter sanders and S6
    wordsAfter sanders camp S38
    wordsAfter sanders campaign S4
    wordsAfter sanders could S67
    wordsAfter sanders for C147
    wordsAfter sanders had O9S-4
    wordsAfter sanders himself S279
    wordsAfter sanders in O-4B21
    wordsAfter sanders is I34
    wordsAfter sanders said I71
    wordsAfter sanders supporter B440
    wordsAfter sanders supporters O-40I6
    wordsAfter sanders to S51
    wordsAfter sanders was B104
    wordsAfter saturday night O-19I5
    wordsAfter say . O15C-7
    wordsAfter say that C-45
    wordsAfter say the C-8
    wordsAfter say they I14
    wordsAfter say whether I31
    wordsAfter saying direct C-53
    wordsAfter saying that I62C-10
    wordsAfter scare # O-8
    wordsAfter scare ) I11
    wordsAfter scare ; I15
    wordsAfter scare about O7
    wordsAfter scare direct O57
    wordsAfter scare in B125
    wordsAfter scare on I4
    wordsAfter scare that O126
    wordsAfter scare the I119
    wordsAfter scene . O4
    wordsAfter schools , I44
    wordsAfter second in O-5I135
    wordsAfter security , O-69I74
    wordsAfter see her I74
    wordsAfter seen as O-11C33
    wordsAfter seen by C10
    wordsAfter seized on O38
    wordsAfter sen bernie O22S-15
    wordsAfter sen marco S-4
    wordsAfter sen rand I7
    wordsAfter sen ted O7
    wordsAfter senate race S33
    wordsAfter senator bernie O-66S34
    wordsAfter senator from O28S-16
    wordsAfter senator in I68
    wordsAfter senator marco O-17
    wordsAfter senator ted O-51
    wordsAfter senators , O78
    wordsAfter sense of O-11
    wordsAfter seriously . I17
    wordsAfter serve as I18
    wordsAfter set to C7
    wordsAfter several of S72
    wordsAfter several other O15
    wordsAfter several times O98
    wordsAfter share of O25
    wordsAfter sharon statement I6
    wordsAfter she also S-7
    wordsAfter she could O-5S114
    wordsAfter she did O-6S6
    wordsAfter she gave S4
    wordsAfter she had B18
    wordsAfter she has B-8
    wordsAfter she is B152S-22
    wordsAfter she said S7
    wordsAfter she took I6
    wordsAfter she was O-10B4
    wordsAfter she would O-21
    wordsAfter shore up O11
    wordsAfter shortly after O122
    wordsAfter shot back C42
    wordsAfter should be O-17I12
    wordsAfter show . O-15C139
    wordsAfter showing in O102
    wordsAfter showing with I23
    wordsAfter shows how O5
    wordsAfter shows that C-8
    wordsAfter shrugged off C60
    wordsAfter side , O10
    wordsAfter silicon valley B10
    wordsAfter similar to O31
    wordsAfter since the O45
    wordsAfter situation . I11
    wordsAfter so . O-44
    wordsAfter so in B286
    wordsAfter so many S39
    wordsAfter social conservatives S54
    wordsAfter social issues O34
    wordsAfter social media B-66
    wordsAfter society of O59
    wordsAfter some democrats S41
    wordsAfter some lawmakers S14
    wordsAfter some number B121
    wordsAfter some of B4
    wordsAfter some sort I4
    wordsAfter some to S121
    wordsAfter something that O23
    wordsAfter something the B77
    wordsAfter soon after O-5
    wordsAfter soon as I4
    wordsAfter sought to O11C-24
    wordsAfter sources . S16
    wordsAfter south carolina S-4
    wordsAfter south dakota O-10
    wordsAfter speaking to O93
    wordsAfter speech on C206
    wordsAfter speech that O134
    wordsAfter spending , I81
    wordsAfter spent most O16
    wordsAfter spent on I45
    wordsAfter spoke of C6
    wordsAfter spoke on O7
    wordsAfter spot , S347
    wordsAfter spring , O81
    wordsAfter staff to O61
    wordsAfter stand in O50
    wordsAfter stand out O48
    wordsAfter started to O41
    wordsAfter state . O7I-4
    wordsAfter state and O-23I14
    wordsAfter state of O-4I17S-33
    wordsAfter state primary I9
    wordsAfter state with O120
    wordsAfter statement was I202
    wordsAfter states . O4
    wordsAfter states have S14
    wordsAfter states such O-5I84
    wordsAfter still a O6
    wordsAfter stock market I34
    wordsAfter stop trump O-5
    wordsAfter stories that O16
    wordsAfter story about I7
    wordsAfter story of C48
    wordsAfter street . I-17
    wordsAfter strength of O10
    wordsAfter struck down C5
    wordsAfter study by S9
    wordsAfter subject line I17
    wordsAfter suggests that O44
    wordsAfter super delegates I18
    wordsAfter super pac S-4
    wordsAfter super pacs S14
    wordsAfter superdelegate , S22
    wordsAfter support , C41
    wordsAfter support . I-45C5
    wordsAfter support among O-30
    wordsAfter support for O-37I10C13
    wordsAfter support in O-10I118
    wordsAfter support of C16
    wordsAfter support sanders C36
    wordsAfter supporter , S13
    wordsAfter supporter . S25
    wordsAfter supporter of C48
    wordsAfter supporters . O-13
    wordsAfter supporters of O-29C45S42
    wordsAfter supreme court O-7
    wordsAfter survey , S51
    wordsAfter surveys . S66
    wordsAfter syed farook B74
    wordsAfter syria . O-6I12
    wordsAfter syrian refugees O-4I83
    wordsAfter take a O-38
    wordsAfter talk about O-6C8
    wordsAfter talk to I37
    wordsAfter tapper : S21
    wordsAfter technologies , O198
    wordsAfter ted cruz B4
    wordsAfter telephone interview O9
    wordsAfter tend to O8
    wordsAfter term , O51
    wordsAfter term . I-4
    wordsAfter terrorism and I74
    wordsAfter terrorist attacks I10
    wordsAfter than a I12
    wordsAfter than ever O15
    wordsAfter than half S23
    wordsAfter than number I15
    wordsAfter thanks to O31
    wordsAfter that , O-18B22
    wordsAfter that according B200
    wordsAfter that clinton I11
    wordsAfter that cnn B12
    wordsAfter that direct I16
    wordsAfter that has B-20I5
    wordsAfter that he B12I-5
    wordsAfter that his B10I-17
    wordsAfter that includes I5
    wordsAfter that is B-11
    wordsAfter that it B21
    wordsAfter that left I30
    wordsAfter that many O-40I26
    wordsAfter that mixed B10
    wordsAfter that money I93
    wordsAfter that most B86
    wordsAfter that mrs B33
    wordsAfter that new B174
    wordsAfter that not O47
    wordsAfter that obama B5
    wordsAfter that one B-23
    wordsAfter that rattled B108
    wordsAfter that republicans O79
    wordsAfter that rubio I5
    wordsAfter that should O33
    wordsAfter that some B93
    wordsAfter that the B8I-5
    wordsAfter that they B19
    wordsAfter that was S17
    wordsAfter that way I40
    wordsAfter that why O40
    wordsAfter that with O51
    wordsAfter the ad S41
    wordsAfter the administration O-10S73
    wordsAfter the agency O-8
    wordsAfter the appeal O7
    wordsAfter the assumption C18
    wordsAfter the attackers I12
    wordsAfter the backing C6
    wordsAfter the bank O35
    wordsAfter the benghazi O-6I15
    wordsAfter the billionaire S-10
    wordsAfter the board S11
    wordsAfter the book I43
    wordsAfter the boston S10
    wordsAfter the broad I19
    wordsAfter the budget S52
    wordsAfter the businessman O-17
    wordsAfter the campaign B-24
    wordsAfter the candidates S-30
    wordsAfter the case O-10
    wordsAfter the caucuses S68
    wordsAfter the central B41
    wordsAfter the change B66
    wordsAfter the chief O10S-15
    wordsAfter the city I46
    wordsAfter the clinton I31
    wordsAfter the comment I6
    wordsAfter the company O-20I14
    wordsAfter the concerns O5
    wordsAfter the condition O7
    wordsAfter the conservative S24
    wordsAfter the country B-10S30
    wordsAfter the crowd O14S125
    wordsAfter the debate O12
    wordsAfter the decision I82
    wordsAfter the department O-5S4
    wordsAfter the digital S115
    wordsAfter the direct B111
    wordsAfter the donald O-10
    wordsAfter the e-mails I68
    wordsAfter the economic I9
    wordsAfter the economy S11
    wordsAfter the electorate S10
    wordsAfter the endorsement C44
    wordsAfter the enemy I86
    wordsAfter the event O68I-28
    wordsAfter the extent O4
    wordsAfter the first B-4C50S-43
    wordsAfter the focus C12
    wordsAfter the following C26
    wordsAfter the forces O23
    wordsAfter the former S7
    wordsAfter the full I-4
    wordsAfter the general O25
    wordsAfter the group I-50
    wordsAfter the growing B106
    wordsAfter the gulf O26
    wordsAfter the gun B45
    wordsAfter the health S53
    wordsAfter the hope C277
    wordsAfter the host O33
    wordsAfter the house S9
    wordsAfter the idea O-5C30
    wordsAfter the immigration I31
    wordsAfter the impact O-8B61
    wordsAfter the indiana B27
    wordsAfter the interest C181
    wordsAfter the interview C38
    wordsAfter the islamic I7
    wordsAfter the issue B24
    wordsAfter the job I9
    wordsAfter the judge B-9
    wordsAfter the kentucky S63
    wordsAfter the lack I92
    wordsAfter the large O35
    wordsAfter the latino I9
    wordsAfter the law O-5
    wordsAfter the lawsuit S63
    wordsAfter the leadership S111
    wordsAfter the left I-23S12
    wordsAfter the legislation O-29
    wordsAfter the line I19
    wordsAfter the major O-63
    wordsAfter the majority O7
    wordsAfter the media B17
    wordsAfter the minimum I12
    wordsAfter the mixed B-6I10
    wordsAfter the mogul B32
    wordsAfter the moment C24
    wordsAfter the more B23
    wordsAfter the muslim O81
    wordsAfter the nation B-10
    wordsAfter the national B-12
    wordsAfter the need I-97
    wordsAfter the new S59
    wordsAfter the notion C25
    wordsAfter the nov I66
    wordsAfter the obama I9
    wordsAfter the old S5
    wordsAfter the one I6
    wordsAfter the only B4
    wordsAfter the opposite B87
    wordsAfter the orlando O5
    wordsAfter the paris O16
    wordsAfter the party S14
    wordsAfter the past O20C41
    wordsAfter the personal B232
    wordsAfter the plane I7
    wordsAfter the political O17I-14
    wordsAfter the post S23
    wordsAfter the power O13I-104
    wordsAfter the president B48
    wordsAfter the primaries O40
    wordsAfter the primary C64
    wordsAfter the public S42
    wordsAfter the question C122
    wordsAfter the reason B4
    wordsAfter the refugee I12
    wordsAfter the release B38
    wordsAfter the request O14
    wordsAfter the result I-10
    wordsAfter the rhetoric O12
    wordsAfter the rising B29
    wordsAfter the risks I90
    wordsAfter the scare B16I-8S23
    wordsAfter the second I19
    wordsAfter the security B107
    wordsAfter the significance B61
    wordsAfter the son O45
    wordsAfter the south O30
    wordsAfter the spotlight O9
    wordsAfter the start O43I-7
    wordsAfter the state B-4
    wordsAfter the street O17
    wordsAfter the string B20
    wordsAfter the support C8
    wordsAfter the system O-18
    wordsAfter the texas B82
    wordsAfter the third O51
    wordsAfter the times S59
    wordsAfter the topic B41
    wordsAfter the trump B-56
    wordsAfter the tv O8
    wordsAfter the u.s B-11
    wordsAfter the united S-4
    wordsAfter the use I34
    wordsAfter the victims I17
    wordsAfter the voting I13
    wordsAfter the wake O5
    wordsAfter the washington O-4C72S51
    wordsAfter the wealthy O16
    wordsAfter the widespread B20
    wordsAfter the wisconsin S30
    wordsAfter the works I91
    wordsAfter the world B-11I27
    wordsAfter the years I52
    wordsAfter their ballots O5
    wordsAfter their jobs I9
    wordsAfter their support I-5C50
    wordsAfter them , O-4I5S119
    wordsAfter them . I4
    wordsAfter themselves as I15
    wordsAfter there are B13
    wordsAfter there is I-83
    wordsAfter there was B-7
    wordsAfter there were O12
    wordsAfter they also S5
    wordsAfter they are I-18
    wordsAfter they believe S19
    wordsAfter they believed B210
    wordsAfter they could O29I-10
    wordsAfter they do S6
    wordsAfter they don’t I34
    wordsAfter they had O4B-22
    wordsAfter they have B102
    wordsAfter they note S48
    wordsAfter they see S7
    wordsAfter they still O23
    wordsAfter they want I13
    wordsAfter they wanted S5
    wordsAfter they will B75
    wordsAfter they would I14
    wordsAfter thiel , O20
    wordsAfter think tank S7
    wordsAfter thinking . I58
    wordsAfter thinks the I53
    wordsAfter third in I23
    wordsAfter this , B16
    wordsAfter this is I69
    wordsAfter this story O21
    wordsAfter this week C92
    wordsAfter those in S58
    wordsAfter those on I55
    wordsAfter those were O39
    wordsAfter those who I-27
    wordsAfter those with O-35
    wordsAfter though he O24
    wordsAfter thoughts on C14
    wordsAfter thousands of B14I-5
    wordsAfter threat , I45
    wordsAfter three in S5
    wordsAfter three months O-21
    wordsAfter thursday , O-14
    wordsAfter thursday by O35
    wordsAfter thursday during C4
    wordsAfter tied to O55
    wordsAfter times , C95
    wordsAfter timing of I13
    wordsAfter title a O116
    wordsAfter to a B-54S-20
    wordsAfter to answer B13
    wordsAfter to any I149
    wordsAfter to apologize I85
    wordsAfter to ask I12
    wordsAfter to attend B10
    wordsAfter to be B6S31
    wordsAfter to become O10
    wordsAfter to begin B11
    wordsAfter to buy O28I-7
    wordsAfter to campaign B64
    wordsAfter to carry B28
    wordsAfter to cast B10
    wordsAfter to cbs O13
    wordsAfter to change O-7
    wordsAfter to clear O14
    wordsAfter to compete B49
    wordsAfter to create B53
    wordsAfter to criticism O50
    wordsAfter to deal O7I-5
    wordsAfter to debate B12
    wordsAfter to defend B23
    wordsAfter to democratic O12
    wordsAfter to determine C29
    wordsAfter to direct I121
    wordsAfter to discuss B21I-14
    wordsAfter to elect O27
    wordsAfter to encourage C8
    wordsAfter to endorse I4C12
    wordsAfter to europe I12
    wordsAfter to even O28
    wordsAfter to explain C5
    wordsAfter to focus B35I-68
    wordsAfter to get B51
    wordsAfter to give B48
    wordsAfter to have B13C19
    wordsAfter to help B37
    wordsAfter to her O39C-28
    wordsAfter to highlight C51
    wordsAfter to his O27C-8
    wordsAfter to hold B18
    wordsAfter to ignore B53
    wordsAfter to kill I10
    wordsAfter to leave B-4
    wordsAfter to let B53
    wordsAfter to look O10
    wordsAfter to make B15C8
    wordsAfter to meet O7
    wordsAfter to mixed B32
    wordsAfter to mrs O23
    wordsAfter to name C36
    wordsAfter to oust O12
    wordsAfter to pay B54
    wordsAfter to persuade C45
    wordsAfter to press O-6
    wordsAfter to project I8
    wordsAfter to protect I8
    wordsAfter to put O11B9
    wordsAfter to question C22
    wordsAfter to rally B53
    wordsAfter to reach O17
    wordsAfter to rein I39
    wordsAfter to reject B24
    wordsAfter to release O-16
    wordsAfter to remain I-4
    wordsAfter to report C19
    wordsAfter to republican O6
    wordsAfter to requests O9
    wordsAfter to resign I5
    wordsAfter to rise O59I-9
    wordsAfter to run B-7I17
    wordsAfter to save I27
    wordsAfter to say C47
    wordsAfter to see O8B-19C-31
    wordsAfter to serve B21
    wordsAfter to sit B75
    wordsAfter to spend B10
    wordsAfter to stand B5
    wordsAfter to stay B10
    wordsAfter to step B31
    wordsAfter to tackle B70
    wordsAfter to tell C11
    wordsAfter to the O5B-49
    wordsAfter to their O25
    wordsAfter to this O12
    wordsAfter to try O6B21I-82
    wordsAfter to vote O-15
    wordsAfter to voters O34
    wordsAfter to wall I35
    wordsAfter to want I45
    wordsAfter to what O53
    wordsAfter to win S41
    wordsAfter to witness C48
    wordsAfter to women O4
    wordsAfter to young O4
    wordsAfter today , O-11
    wordsAfter today . O-25I5
    wordsAfter today that O20
    wordsAfter together , I17
    wordsAfter told a C4
    wordsAfter too . O11I-8
    wordsAfter too late I32
    wordsAfter took the O33
    wordsAfter took to O67
    wordsAfter top number I-17
    wordsAfter top republican S6
    wordsAfter town hall O4
    wordsAfter trade . I-51
    wordsAfter trail , O4
    wordsAfter trans-pacific partnership I25
    wordsAfter transition to I7
    wordsAfter translate into O91
    wordsAfter tried to O4
    wordsAfter trouble , I5
    wordsAfter trump , O-44B15
    wordsAfter trump - O-6
    wordsAfter trump . O-4B7S-6
    wordsAfter trump and B104
    wordsAfter trump as I33
    wordsAfter trump at O-9I159
    wordsAfter trump began O-15
    wordsAfter trump by I98
    wordsAfter trump campaign S4
    wordsAfter trump endorsement B323
    wordsAfter trump for O-196S18
    wordsAfter trump has I-51
    wordsAfter trump is B5I83
    wordsAfter trump more O64
    wordsAfter trump on O-75B40I28
    wordsAfter trump recently O71
    wordsAfter trump scare B165
    wordsAfter trump speech I12
    wordsAfter trump still O37
    wordsAfter trump support B146
    wordsAfter trump supporters S-40
    wordsAfter trump to O18
    wordsAfter trump was B-75
    wordsAfter trump would S6
    wordsAfter try to O8
    wordsAfter trying to O-4
    wordsAfter tuesday . O-4I10
    wordsAfter tuesday morning O-32
    wordsAfter tuesday new I108
    wordsAfter turned over I38
    wordsAfter tweet . O83
    wordsAfter twitter , O-17
    wordsAfter two are O-10
    wordsAfter two days O14
    wordsAfter u.s , O-153
    wordsAfter under pressure O15
    wordsAfter under the C107
    wordsAfter undocumented immigrants B4
    wordsAfter union workers I6
    wordsAfter unions , I4
    wordsAfter united states O5S-13
    wordsAfter unlikely to I-4
    wordsAfter up against O25
    wordsAfter up by C4
    wordsAfter up for O54
    wordsAfter up support O71
    wordsAfter up the I-36C44
    wordsAfter up their I-5
    wordsAfter us , O11
    wordsAfter use the I25
    wordsAfter use to O7
    wordsAfter used to O81
    wordsAfter using the B41
    wordsAfter values . I103
    wordsAfter vehemently opposed C25
    wordsAfter victory , O-59
    wordsAfter victory and I150
    wordsAfter victory speech C57
    wordsAfter video . O-45
    wordsAfter video and O39
    wordsAfter view , C51
    wordsAfter viewers that O51
    wordsAfter views of C13
    wordsAfter views on I39
    wordsAfter violation of I11
    wordsAfter virginia , O27
    wordsAfter vote for O-13C8
    wordsAfter voters . I-4
    wordsAfter voters are I22
    wordsAfter voters at I10
    wordsAfter voters for S26
    wordsAfter voters in I5S-8
    wordsAfter voters of O42
    wordsAfter voters said I28
    wordsAfter voters that O35
    wordsAfter voters to B29
    wordsAfter voters were O8
    wordsAfter voting , O-15I122
    wordsAfter voting for O-12
    wordsAfter vouched for C46
    wordsAfter wake of O13
    wordsAfter wall street I8
    wordsAfter want to I-18C6
    wordsAfter war , I16
    wordsAfter war . I79
    wordsAfter warnings about I22
    wordsAfter was a B109C-20
    wordsAfter was announced C45
    wordsAfter was asked C67
    wordsAfter was booed C14
    wordsAfter was conducted O34
    wordsAfter was just O58
    wordsAfter was named C14
    wordsAfter was not I-4
    wordsAfter was one I-14
    wordsAfter was released C55
    wordsAfter was still C15
    wordsAfter was that C5
    wordsAfter was the O5B6C-12
    wordsAfter was trump O21
    wordsAfter washington post C13
    wordsAfter washington post-abc S20
    wordsAfter way for O23
    wordsAfter way of O103
    wordsAfter wednesday , O-31
    wordsAfter wednesday . C80
    wordsAfter wednesday morning O4
    wordsAfter wednesday that O18C-34
    wordsAfter wednesday to O149
    wordsAfter week of O-7
    wordsAfter week to C21
    wordsAfter weeks , O-33I143
    wordsAfter well as S8
    wordsAfter well with C7
    wordsAfter went after C10
    wordsAfter went further O29
    wordsAfter went to O59
    wordsAfter were a I49
    wordsAfter what I B54
    wordsAfter what is O-5B74
    wordsAfter what it B27
    wordsAfter what mr B173
    wordsAfter what she O-53B12
    wordsAfter what the I9
    wordsAfter what we O-53B6
    wordsAfter what would B116
    wordsAfter when I O211
    wordsAfter when asked O41
    wordsAfter when clinton O10
    wordsAfter when he O5I-52C13
    wordsAfter when she I6
    wordsAfter when the O11
    wordsAfter when trump O48
    wordsAfter where he O25
    wordsAfter whether she B20
    wordsAfter which had O-22
    wordsAfter which has I82
    wordsAfter which he O-53B29I16
    wordsAfter which is S54
    wordsAfter which represents O23
    wordsAfter which she I5
    wordsAfter which was B32I4
    wordsAfter which will O12
    wordsAfter which would O42
    wordsAfter while it O-4
    wordsAfter white voters O-36S35
    wordsAfter who , O-53B78
    wordsAfter who are O-48
    wordsAfter who came S64
    wordsAfter who can O-94
    wordsAfter who had O-13
    wordsAfter who has B21
    wordsAfter who have O-6S50
    wordsAfter who helped O-53
    wordsAfter who is S-57
    wordsAfter who like S11
    wordsAfter who lives O69S-35
    wordsAfter who many B222
    wordsAfter who may S94
    wordsAfter who spoke O19S-7
    wordsAfter who they B36
    wordsAfter who was O-18B20
    wordsAfter why he B57
    wordsAfter why the B19
    wordsAfter why they I14
    wordsAfter will also O14
    wordsAfter will be I-6
    wordsAfter will have I-5
    wordsAfter will support C98
    wordsAfter will vote I47
    wordsAfter win the S64
    wordsAfter wins the I44
    wordsAfter with a C17
    wordsAfter with about O196
    wordsAfter with al O6
    wordsAfter with an B174
    wordsAfter with direct S167
    wordsAfter with his O32
    wordsAfter with its O16
    wordsAfter with number O52I-4C41
    wordsAfter with obama O62
    wordsAfter with other O50
    wordsAfter with republicans O18I-26
    wordsAfter with sen O194
    wordsAfter with voters O4
    wordsAfter women , O-26I33
    wordsAfter women and S71
    wordsAfter women to O103
    wordsAfter work together I12
    wordsAfter worked with S7
    wordsAfter workers who I34
    wordsAfter working for S11
    wordsAfter world . S18
    wordsAfter would bring I6
    wordsAfter would fall I53
    wordsAfter would focus I65
    wordsAfter would like C44
    wordsAfter would require O30
    wordsAfter would vote C30
    wordsAfter wrong with I54
    wordsAfter wrote . C41
    wordsAfter wrote a C-45
    wordsAfter wrote the C-100
    wordsAfter wrote to C-57
    wordsAfter year , O-4
    wordsAfter year . C41
    wordsAfter years - I40
    wordsAfter years . O-38I6
    wordsAfter years at I27
    wordsAfter years to O13
    wordsAfter york and I72
    wordsAfter york primary O64
    wordsAfter york times I-8S8
    wordsAfter you . O34
    wordsAfter you can S10
    wordsAfter ± a S24
    wordsAfter — a O136
    wordsAfter — but O35
    wordsAfter — for O-106
    wordsAfter — hillary O9
    wordsAfter — it O38
    wordsAfter — no O128
    wordsAfter — which O7
    wordsAfter ― from O-5
    wordsAfter “ direct B49
    wordsAfter ” … B22
    wordsAfter ⁄ number I16
    wordsBefore # - O-8C123
    wordsBefore # a S12
    wordsBefore # about S101
    wordsBefore # abstract O29
    wordsBefore # after B24
    wordsBefore # aides S17
    wordsBefore # all S32
    wordsBefore # an O-6
    wordsBefore # another S31
    wordsBefore # as O127
    wordsBefore # asked C24
    wordsBefore # at O-11B15
    wordsBefore # black S31
    wordsBefore # bush S103
    wordsBefore # but O18S-7
    wordsBefore # by O-4
    wordsBefore # candidates O-4
    wordsBefore # carson O-15S36
    wordsBefore # christie O-29S21
    wordsBefore # clinton O-7S62
    wordsBefore # congress S47
    wordsBefore # cruz O-56B29S31
    wordsBefore # democratic S29
    wordsBefore # democrats O-11S38
    wordsBefore # despite O16
    wordsBefore # direct O-4B75
    wordsBefore # donald O-5S10
    wordsBefore # facebook O66
    wordsBefore # first O86
    wordsBefore # for O-17C57
    wordsBefore # from O-31
    wordsBefore # he S6
    wordsBefore # in O-9C52
    wordsBefore # indeed O66
    wordsBefore # instead B5
    wordsBefore # it O8B-95C7
    wordsBefore # judicial S116
    wordsBefore # kaine S9
    wordsBefore # l O115
    wordsBefore # mr S-5
    wordsBefore # mrs B32
    wordsBefore # msnbc S196
    wordsBefore # nevertheless O37
    wordsBefore # new S-19
    wordsBefore # not S31
    wordsBefore # number O10
    wordsBefore # obama B-24S45
    wordsBefore # on O-10B26
    wordsBefore # one S-25
    wordsBefore # only S48
    wordsBefore # opposition C60
    wordsBefore # pence O-12S18
    wordsBefore # pointing O90
    wordsBefore # police S45
    wordsBefore # priebus S98
    wordsBefore # q O6
    wordsBefore # report S21
    wordsBefore # rubio S18
    wordsBefore # sanbernardino I34
    wordsBefore # sanders S37
    wordsBefore # sen S14
    wordsBefore # senate S22
    wordsBefore # senator O-6S15
    wordsBefore # several S77
    wordsBefore # she O10
    wordsBefore # state S33
    wordsBefore # such O-5B191
    wordsBefore # ted O-22S23
    wordsBefore # that O47B-7
    wordsBefore # the O4
    wordsBefore # there B-37
    wordsBefore # these O115
    wordsBefore # they B-10
    wordsBefore # this S-8
    wordsBefore # to C174
    wordsBefore # trump S55
    wordsBefore # tuesday O-12
    wordsBefore # two O-38B4S21
    wordsBefore # under C152
    wordsBefore # washington O57S-8
    wordsBefore # when O-5
    wordsBefore # while O23
    wordsBefore # with O194
    wordsBefore # yet O112
    wordsBefore # “ B51
    wordsBefore # ” B22
    wordsBefore $ number I22
    wordsBefore % of I12
    wordsBefore ( $ O-12
    wordsBefore ( @ S4
    wordsBefore ( number I6
    wordsBefore ( reuters O21
    wordsBefore ( scare I17
    wordsBefore ( which B105
    wordsBefore ) , I19
    wordsBefore , I O7
    wordsBefore , a O4C-28
    wordsBefore , about S125
    wordsBefore , according O6
    wordsBefore , after O85
    wordsBefore , all S165
    wordsBefore , allen S5
    wordsBefore , an B45I-5
    wordsBefore , and O6B13
    wordsBefore , are B71I-9C45
    wordsBefore , as B-20C-56S50
    wordsBefore , attacking C6
    wordsBefore , because O-57B57I5
    wordsBefore , before O14
    wordsBefore , bernie S-36
    wordsBefore , biden S48
    wordsBefore , both B86
    wordsBefore , bush O-19
    wordsBefore , but O8B-34
    wordsBefore , by O-61B166
    wordsBefore , calif O6
    wordsBefore , campaign O-5
    wordsBefore , chinese S-4
    wordsBefore , clinton I14S4
    wordsBefore , cnn S27
    wordsBefore , comey S44
    wordsBefore , compared I12
    wordsBefore , conducted S35
    wordsBefore , congress S16
    wordsBefore , cruz O-64
    wordsBefore , democrats S-8
    wordsBefore , direct O-137B5I6
    wordsBefore , especially I4S67
    wordsBefore , federal S23
    wordsBefore , first O-18I24
    wordsBefore , for B10
    wordsBefore , forcing O167
    wordsBefore , from O-10B182
    wordsBefore , giving O5
    wordsBefore , has O21
    wordsBefore , have B38I-7
    wordsBefore , he S6
    wordsBefore , hillary O-27S7
    wordsBefore , his S15
    wordsBefore , holding O-19
    wordsBefore , however C43
    wordsBefore , illinois O-5
    wordsBefore , in B14C13S-71
    wordsBefore , including I17S18
    wordsBefore , is B89
    wordsBefore , it O4
    wordsBefore , just B41
    wordsBefore , justice S183
    wordsBefore , leading O26
    wordsBefore , like O-8S67
    wordsBefore , long O5
    wordsBefore , made O-14I32
    wordsBefore , making O47
    wordsBefore , many O-32B12S35
    wordsBefore , meanwhile O6
    wordsBefore , more O-61B8
    wordsBefore , mostly I7
    wordsBefore , mr O-8
    wordsBefore , mrs O-12S4
    wordsBefore , ms B67
    wordsBefore , murphy S107
    wordsBefore , my I59
    wordsBefore , n.h O39
    wordsBefore , nearly O-25B67
    wordsBefore , new S-50
    wordsBefore , no S48
    wordsBefore , now O-41
    wordsBefore , number O-4B22
    wordsBefore , obama O-26
    wordsBefore , of B203
    wordsBefore , officials S5
    wordsBefore , ohio O20S-5
    wordsBefore , only S8
    wordsBefore , opposed C78
    wordsBefore , or O-15I13S22
    wordsBefore , others S135
    wordsBefore , raising O27
    wordsBefore , ranging I12
    wordsBefore , reflecting O12
    wordsBefore , remarking C-5
    wordsBefore , republicans S-4
    wordsBefore , requiring I33
    wordsBefore , running O-10
    wordsBefore , s.c O83
    wordsBefore , said C64
    wordsBefore , sanders S8
    wordsBefore , saying I-4C33
    wordsBefore , scare I6
    wordsBefore , she O-6S7
    wordsBefore , shows O36
    wordsBefore , social I98
    wordsBefore , some O-6I5S9
    wordsBefore , something B235
    wordsBefore , standing O67
    wordsBefore , still C161
    wordsBefore , such I17
    wordsBefore , telling C55
    wordsBefore , terrorist I12
    wordsBefore , texas S22
    wordsBefore , that B7
    wordsBefore , the S7
    wordsBefore , they B-4S9
    wordsBefore , this B103
    wordsBefore , though I13
    wordsBefore , through O-7
    wordsBefore , to B-61I13
    wordsBefore , trump O-14S38
    wordsBefore , under O83
    wordsBefore , voters O-9B57
    wordsBefore , was O-8B123C31
    wordsBefore , well O4
    wordsBefore , were B74
    wordsBefore , where O38
    wordsBefore , which B8S12
    wordsBefore , while O7
    wordsBefore , who B-7C6
    wordsBefore , whom O-25B36
    wordsBefore , whose B9
    wordsBefore , will O-5S187
    wordsBefore , with O91C-57
    wordsBefore , would O-58B53C4
    wordsBefore , xi S106
    wordsBefore , ” I17
    wordsBefore - - S37
    wordsBefore - and B16
    wordsBefore - even O-26I88
    wordsBefore - mixed B91
    wordsBefore - president S76
    wordsBefore - said C82
    wordsBefore - sanders S210
    wordsBefore - sen O172
    wordsBefore - the I-29S61
    wordsBefore - though O85
    wordsBefore - to O-90
    wordsBefore - which B-24
    wordsBefore - with O52
    wordsBefore . " O-24C37
    wordsBefore . ) S27
    wordsBefore . , S33
    wordsBefore . - O-44
    wordsBefore . . O-41I65
    wordsBefore . I O5I47
    wordsBefore . [ C7
    wordsBefore . ] O-9C35
    wordsBefore . a S9
    wordsBefore . about S104
    wordsBefore . among O-39
    wordsBefore . an O-46
    wordsBefore . and O24B-28
    wordsBefore . as O128
    wordsBefore . asked C97
    wordsBefore . at B41
    wordsBefore . bill S9
    wordsBefore . but O10
    wordsBefore . clinton S8
    wordsBefore . com S8
    wordsBefore . cruz O4
    wordsBefore . democratic O4
    wordsBefore . direct O-40B69I15
    wordsBefore . each O-11
    wordsBefore . he C76S6
    wordsBefore . her S6
    wordsBefore . his S-9
    wordsBefore . if B-8
    wordsBefore . in O-17B84C111
    wordsBefore . it B-50C11S34
    wordsBefore . kasich O-136
    wordsBefore . more S68
    wordsBefore . mrs S-53
    wordsBefore . no I44
    wordsBefore . none S44
    wordsBefore . one O-34
    wordsBefore . others S6
    wordsBefore . president O-37S45
    wordsBefore . republicans S55
    wordsBefore . rubio S68
    wordsBefore . sanders S16
    wordsBefore . sen O74S-16
    wordsBefore . she S5
    wordsBefore . ted O17
    wordsBefore . that O32B-22I7
    wordsBefore . the I-9S7
    wordsBefore . they B-33S41
    wordsBefore . they’re C42
    wordsBefore . this B57I8
    wordsBefore . to C74
    wordsBefore . trump S55
    wordsBefore . wade I48
    wordsBefore . we I10
    wordsBefore . what I40
    wordsBefore . when B5
    wordsBefore . you I149
    wordsBefore : I B37
    wordsBefore : and B57
    wordsBefore : direct O-11B4
    wordsBefore : no B40
    wordsBefore : that B-25I7
    wordsBefore : the B-26
    wordsBefore : this B22
    wordsBefore : trump O-99
    wordsBefore : well B58
    wordsBefore : when O34
    wordsBefore : you B83
    wordsBefore ; the O-12
    wordsBefore I didn’t O132
    wordsBefore I just I9
    wordsBefore I think I25
    wordsBefore a $ O-28
    wordsBefore a : C35
    wordsBefore a better I27
    wordsBefore a bill O-9
    wordsBefore a book O-4
    wordsBefore a brief O6
    wordsBefore a central O-6
    wordsBefore a chief I22
    wordsBefore a clinton I46
    wordsBefore a clip O-22
    wordsBefore a column C4
    wordsBefore a common C45
    wordsBefore a concern I78
    wordsBefore a conference O9
    wordsBefore a conservative S-21
    wordsBefore a deal C95
    wordsBefore a debate C158
    wordsBefore a decisive I35
    wordsBefore a democrat O-42I7
    wordsBefore a democratic O-14
    wordsBefore a disproportionate I30
    wordsBefore a district O86
    wordsBefore a fact I86
    wordsBefore a false I10
    wordsBefore a favorable I4
    wordsBefore a federal O-25
    wordsBefore a few C36
    wordsBefore a focus C65
    wordsBefore a former I6
    wordsBefore a general-election O26
    wordsBefore a higher O-38
    wordsBefore a hillary I104
    wordsBefore a key O5
    wordsBefore a larger I7
    wordsBefore a leading C114
    wordsBefore a long O8I-17
    wordsBefore a majority O-11S8
    wordsBefore a message O10
    wordsBefore a mixed I48
    wordsBefore a move I5
    wordsBefore a much I14
    wordsBefore a national I-101
    wordsBefore a number O-10S18
    wordsBefore a path I9
    wordsBefore a plane I21
    wordsBefore a preview O5
    wordsBefore a quarter S39
    wordsBefore a question O-4I28
    wordsBefore a radical I65
    wordsBefore a reporter S157
    wordsBefore a scare I4
    wordsBefore a self-described C27
    wordsBefore a senior S12
    wordsBefore a short I5
    wordsBefore a show O53
    wordsBefore a sign O-4
    wordsBefore a single O-18I7
    wordsBefore a speech O39I-24
    wordsBefore a statement I-7C4
    wordsBefore a strong I5
    wordsBefore a stronger I10
    wordsBefore a study S128
    wordsBefore a telephone O9
    wordsBefore a texas O52
    wordsBefore a third I-11
    wordsBefore a threat I78
    wordsBefore a university S-4
    wordsBefore a victory O45
    wordsBefore a wave O17
    wordsBefore a way O24
    wordsBefore a website I19
    wordsBefore a white I6
    wordsBefore a word I53
    wordsBefore abc mixed O54
    wordsBefore ability to O6
    wordsBefore able to I4
    wordsBefore about $ I-6
    wordsBefore about a B-11S14
    wordsBefore about an B51
    wordsBefore about being B185
    wordsBefore about her I13
    wordsBefore about it B22
    wordsBefore about latinos B7
    wordsBefore about mixed B-23
    wordsBefore about mr I16
    wordsBefore about the B24
    wordsBefore about to O71
    wordsBefore about trump I11
    wordsBefore about u.s B144
    wordsBefore about whether I48
    wordsBefore abraham lincoln I30
    wordsBefore according to O-15C151S-55
    wordsBefore account of I13
    wordsBefore accusations of C65
    wordsBefore act in O199
    wordsBefore actually a O5
    wordsBefore ad , O-40
    wordsBefore adopted by O11
    wordsBefore advice from O155
    wordsBefore advisers to S72
    wordsBefore advocate for O-15C84
    wordsBefore affected by S174
    wordsBefore affordable care I8
    wordsBefore african american O8
    wordsBefore after a I-9S19
    wordsBefore after all I31
    wordsBefore after an O6
    wordsBefore after being O-9
    wordsBefore after he S4
    wordsBefore after his O16
    wordsBefore after it O-65S64
    wordsBefore after mr O-4
    wordsBefore after the B-47
    wordsBefore after trump B100
    wordsBefore after winning O66
    wordsBefore afterward , O13
    wordsBefore again in I66
    wordsBefore against a B34
    wordsBefore against clinton I38
    wordsBefore against him I82
    wordsBefore against republican O63
    wordsBefore against the O-14B12
    wordsBefore age of O-59
    wordsBefore agency , O55
    wordsBefore agreed with I24
    wordsBefore ahead to I-119C32
    wordsBefore aides and S14
    wordsBefore aimed at I18
    wordsBefore all , I39
    wordsBefore all . O-28I68
    wordsBefore all but O-23C104
    wordsBefore all the S-22
    wordsBefore allies , O-30
    wordsBefore allowed him I5
    wordsBefore almost entirely O4
    wordsBefore also a O-10
    wordsBefore also the I16
    wordsBefore america , S45
    wordsBefore american political I4
    wordsBefore american politics O-6I12
    wordsBefore among other O117
    wordsBefore among younger O5
    wordsBefore an act I10
    wordsBefore an argument I6
    wordsBefore an arrangement I113
    wordsBefore an attack I11
    wordsBefore an estimated O32
    wordsBefore an impact I115
    wordsBefore an increasingly C6
    wordsBefore an interview O4
    wordsBefore an offer I8
    wordsBefore and $ O-15
    wordsBefore and , S114
    wordsBefore and I O-19I7
    wordsBefore and an C113
    wordsBefore and argued C38
    wordsBefore and business I16
    wordsBefore and by O10
    wordsBefore and california I46
    wordsBefore and called C24
    wordsBefore and carly I60
    wordsBefore and clinton B57
    wordsBefore and cruz O-12S55
    wordsBefore and democratic O45S-15
    wordsBefore and even O-103S34
    wordsBefore and experience I45
    wordsBefore and florida I5
    wordsBefore and for O-28I24
    wordsBefore and has I52C62
    wordsBefore and he S65
    wordsBefore and her S11
    wordsBefore and himself I122
    wordsBefore and his O-4S81
    wordsBefore and honesty O5
    wordsBefore and how O-9
    wordsBefore and is S10
    wordsBefore and john O23
    wordsBefore and kasich O-75
    wordsBefore and made C9
    wordsBefore and make O-20I26
    wordsBefore and mrs O59
    wordsBefore and obama O-16I18
    wordsBefore and of O-7I43
    wordsBefore and on O-21
    wordsBefore and one O25
    wordsBefore and perhaps I19
    wordsBefore and political I-6
    wordsBefore and primaries I10
    wordsBefore and refused C66
    wordsBefore and said C-21
    wordsBefore and sanders S30
    wordsBefore and she S25
    wordsBefore and some O-4
    wordsBefore and tax O73
    wordsBefore and that B-19
    wordsBefore and the C-12
    wordsBefore and there O-13
    wordsBefore and they O-4S63
    wordsBefore and those S148
    wordsBefore and what O-36
    wordsBefore and will O4
    wordsBefore and women I42
    wordsBefore and would O-26
    wordsBefore angry at C10
    wordsBefore announcement of C66
    wordsBefore anonymity because O5
    wordsBefore answer a B95
    wordsBefore anxiety among O112
    wordsBefore any number I108
    wordsBefore any of O-5I25
    wordsBefore anyone who S22
    wordsBefore appear on I50
    wordsBefore appear to B53
    wordsBefore appearance of I19
    wordsBefore appeared to B-23I-12
    wordsBefore appears to B7I-17
    wordsBefore are looking I27
    wordsBefore are more O42
    wordsBefore are most I81
    wordsBefore are now O36
    wordsBefore arizona and I35
    wordsBefore as a B15I21C-49
    wordsBefore as an O-4I57
    wordsBefore as clinton O-68
    wordsBefore as cruz S5
    wordsBefore as for O18
    wordsBefore as he S-7
    wordsBefore as her O-67
    wordsBefore as his I111
    wordsBefore as if C77
    wordsBefore as in I10
    wordsBefore as it O-22
    wordsBefore as many S-4
    wordsBefore as much I33
    wordsBefore as number I29
    wordsBefore as one O-59B114
    wordsBefore as opposed O106
    wordsBefore as possible I11
    wordsBefore as president I6
    wordsBefore as reported C19
    wordsBefore as scare O-19B23
    wordsBefore as she S-4
    wordsBefore as soon I4
    wordsBefore as super O-5B18
    wordsBefore as that O18
    wordsBefore as the O-7B18I6
    wordsBefore as to C213
    wordsBefore as trump S9
    wordsBefore asked about I71C-14
    wordsBefore asked by O18
    wordsBefore asked clinton O18
    wordsBefore asked for I76C117
    wordsBefore asked if B39
    wordsBefore asked the O368B-106
    wordsBefore asked trump O189
    wordsBefore asked which B14
    wordsBefore asking for C117
    wordsBefore associated press S27
    wordsBefore association , O52
    wordsBefore assure her O35
    wordsBefore at a B-101
    wordsBefore at all O-12I13
    wordsBefore at it I269
    wordsBefore at the B19S-27
    wordsBefore at trump B44
    wordsBefore attack on C59
    wordsBefore attacks against C36
    wordsBefore attacks from O54
    wordsBefore attacks on O-33I12
    wordsBefore attempted to O21
    wordsBefore attention to C54
    wordsBefore attorney general S5
    wordsBefore average of S18
    wordsBefore award for O11
    wordsBefore away from O-9C86
    wordsBefore back , O86
    wordsBefore back at O88
    wordsBefore back clinton I45
    wordsBefore backed by O107
    wordsBefore backed mr B36
    wordsBefore backing clinton I25
    wordsBefore base , O-41
    wordsBefore based in S31
    wordsBefore based on C5
    wordsBefore battle , O15
    wordsBefore be a C47
    wordsBefore be more O-17
    wordsBefore be president O-33I54
    wordsBefore be released O-5
    wordsBefore be the O31
    wordsBefore be to O25
    wordsBefore be willing I58
    wordsBefore be worried C4
    wordsBefore because he O-47I5
    wordsBefore because of O32
    wordsBefore becoming the O78
    wordsBefore been a I7
    wordsBefore been killed I5
    wordsBefore been taken I116
    wordsBefore been trying O12
    wordsBefore before it O-11
    wordsBefore before she S135
    wordsBefore begins to I8
    wordsBefore begun to O5
    wordsBefore behind her O46
    wordsBefore behind him B7
    wordsBefore believe in C76
    wordsBefore believe it B6
    wordsBefore below the O7
    wordsBefore benjamin netanyahu I9
    wordsBefore bernardino , O-36
    wordsBefore between clinton O36
    wordsBefore bill and O115
    wordsBefore bill cosby I33
    wordsBefore bill would C58
    wordsBefore billion and O265
    wordsBefore black voters O-31I31
    wordsBefore blowback from O68
    wordsBefore bolster his O7
    wordsBefore book and S126
    wordsBefore boost for O30
    wordsBefore both sides S18
    wordsBefore both the S33
    wordsBefore bring the I97
    wordsBefore brought up C56
    wordsBefore budget office S141
    wordsBefore bush , S4
    wordsBefore bush for I71
    wordsBefore business dealings I28
    wordsBefore but I O6
    wordsBefore but a O-10
    wordsBefore but also I50
    wordsBefore but clinton S4
    wordsBefore but did C109
    wordsBefore but for C219
    wordsBefore but he S8
    wordsBefore but in O107
    wordsBefore but it I-11C4
    wordsBefore but sanders O-32
    wordsBefore but she C44
    wordsBefore but the B18S-6
    wordsBefore but then O-4I50
    wordsBefore but they O16
    wordsBefore but those B85
    wordsBefore but trump O-58S9
    wordsBefore but will O-9
    wordsBefore but with O-39
    wordsBefore by a S51
    wordsBefore by an O-16I11
    wordsBefore by calling C7
    wordsBefore by clinton O-9S129
    wordsBefore by democrats S244
    wordsBefore by fbi S131
    wordsBefore by house S66
    wordsBefore by many O58
    wordsBefore by number I69S-14
    wordsBefore by president S113
    wordsBefore by sanders S25
    wordsBefore by some S127
    wordsBefore by the S38
    wordsBefore by their I27
    wordsBefore by western S214
    wordsBefore by what B25
    wordsBefore cable news S49
    wordsBefore call for O-95I20C126
    wordsBefore called a I-5
    wordsBefore called clinton B-21
    wordsBefore called for C197
    wordsBefore called him B10
    wordsBefore called mixed B125
    wordsBefore called on C63
    wordsBefore called scare I38
    wordsBefore calling for C46
    wordsBefore calling the B-21
    wordsBefore calling them B5
    wordsBefore calls for C104
    wordsBefore calls mixed B18
    wordsBefore campaign , O26I-33
    wordsBefore campaign decision I6
    wordsBefore campaign for C43
    wordsBefore campaign officials I15
    wordsBefore campaign on O72
    wordsBefore candidate , O50I-4
    wordsBefore candidates had O4
    wordsBefore candidates have O28
    wordsBefore candidates who O-17
    wordsBefore cannot be O-43
    wordsBefore capitol hill I-7
    wordsBefore care , I4
    wordsBefore care act I23
    wordsBefore carly fiorina I10
    wordsBefore carrier plant O42
    wordsBefore case , O-16
    wordsBefore case for C17
    wordsBefore case that B62
    wordsBefore case to O227
    wordsBefore cast a C41
    wordsBefore caucuses and O-4
    wordsBefore center for S46
    wordsBefore center of O52
    wordsBefore central bank I34
    wordsBefore central to O22
    wordsBefore charged with C8
    wordsBefore cheer when C113
    wordsBefore chicago police I169
    wordsBefore chief justice O10
    wordsBefore claimed by O40
    wordsBefore claiming that B-6
    wordsBefore claims of I107
    wordsBefore class and O35
    wordsBefore clear that O20B-27
    wordsBefore climate agreement I24
    wordsBefore climate deal I254
    wordsBefore clinton , O8
    wordsBefore clinton : C43
    wordsBefore clinton a O-45I74
    wordsBefore clinton and I-9S29
    wordsBefore clinton as I43
    wordsBefore clinton at O25
    wordsBefore clinton but O20
    wordsBefore clinton by O42
    wordsBefore clinton camp S26
    wordsBefore clinton during O47
    wordsBefore clinton from O150
    wordsBefore clinton has O5I-21
    wordsBefore clinton led O-15I183
    wordsBefore clinton number O75
    wordsBefore clinton over I24
    wordsBefore clinton remarks I58
    wordsBefore clinton said C6
    wordsBefore clinton spoke O8
    wordsBefore clinton still I191
    wordsBefore clinton supporters O-5S4
    wordsBefore clinton to I-5C12
    wordsBefore clinton took C4
    wordsBefore clinton went O97
    wordsBefore clinton will O27
    wordsBefore clinton wins O8
    wordsBefore clinton years I125
    wordsBefore close to I-25S182
    wordsBefore club , O6
    wordsBefore cnn , O66
    wordsBefore cnn and S79
    wordsBefore cnn scare O13
    wordsBefore college , O30
    wordsBefore come from O11
    wordsBefore comes as O72
    wordsBefore comment , O87
    wordsBefore comment on C13
    wordsBefore commenting on C17
    wordsBefore comments made I5
    wordsBefore comments on C152
    wordsBefore committee , I-70
    wordsBefore company has I77
    wordsBefore compared to O14
    wordsBefore compared with I6
    wordsBefore complained to O24
    wordsBefore complicated relationship I13
    wordsBefore concerns that I72
    wordsBefore concluded that B-6
    wordsBefore confident in C45
    wordsBefore congress , O-36
    wordsBefore conservatism . O-134
    wordsBefore conservative movement S135
    wordsBefore contests known C19
    wordsBefore continued to C71
    wordsBefore continues to O26
    wordsBefore contrast , O9
    wordsBefore contrasts between I265
    wordsBefore control of O7I-29
    wordsBefore controversy over O-8
    wordsBefore convention , I-111
    wordsBefore convention - O16
    wordsBefore convention in I8
    wordsBefore conversations with O27
    wordsBefore could be C6
    wordsBefore could help O17
    wordsBefore could not I-12
    wordsBefore county , O122
    wordsBefore court ruling C103
    wordsBefore credit for C34
    wordsBefore critical of C28
    wordsBefore criticism from O158
    wordsBefore criticize the B46
    wordsBefore criticized by O114
    wordsBefore criticized for B54
    wordsBefore critique of C8
    wordsBefore crowd booed O8
    wordsBefore cruz and I-4
    wordsBefore cruz by I4
    wordsBefore cruz had I87
    wordsBefore cruz has C5
    wordsBefore cruz slate S45
    wordsBefore cruz to O47
    wordsBefore cruz was C61
    wordsBefore cuban americans S33
    wordsBefore current and S5
    wordsBefore d ) S42
    wordsBefore data showing I51
    wordsBefore day in O-35I9
    wordsBefore deal and O36
    wordsBefore deal in O20
    wordsBefore debate , O28
    wordsBefore debate moderators S29
    wordsBefore debate on C20
    wordsBefore debate over O-60
    wordsBefore debate that B12
    wordsBefore decide who I7
    wordsBefore decided to B8
    wordsBefore decision , O19
    wordsBefore decision not B53
    wordsBefore decision to O-5B147I92
    wordsBefore declined to B-6C4S12
    wordsBefore dedicated to O5
    wordsBefore deep into C24
    wordsBefore defense of C13
    wordsBefore delegate lead O58
    wordsBefore delegates , O200
    wordsBefore delegates will O13
    wordsBefore delivered a O8B6C-9
    wordsBefore democrat on S70
    wordsBefore democratic nomination O18
    wordsBefore democratic or I42
    wordsBefore democratic presidential S-34
    wordsBefore democratic primary I7
    wordsBefore democratic senate I11
    wordsBefore democratic socialist O-12I34
    wordsBefore democrats , O90
    wordsBefore democrats and S-12
    wordsBefore democrats are O19C-5
    wordsBefore democrats for I30
    wordsBefore democrats in I-83
    wordsBefore democrats on S105
    wordsBefore democrats said C-27
    wordsBefore department , O88
    wordsBefore department have C75
    wordsBefore designed to B33
    wordsBefore desire to B7
    wordsBefore despite the O5
    wordsBefore determined to O5
    wordsBefore development bank O12
    wordsBefore did . O-63I139
    wordsBefore did not O5
    wordsBefore did so O-23
    wordsBefore direct ' I196
    wordsBefore direct I S21
    wordsBefore direct according C4
    wordsBefore direct he O8
    wordsBefore direct she S6
    wordsBefore direct the I-5S9
    wordsBefore direct to I33
    wordsBefore direct trump S31
    wordsBefore direct will S6
    wordsBefore director of S4
    wordsBefore disclosures filed S49
    wordsBefore distanced himself C72
    wordsBefore district court O-4
    wordsBefore district judge O122S-5
    wordsBefore do is O7
    wordsBefore do you S15
    wordsBefore does not C6
    wordsBefore does the I5
    wordsBefore dollars in O5
    wordsBefore dominate the O10
    wordsBefore don't think I12
    wordsBefore donald trump I15
    wordsBefore donations from I7
    wordsBefore down syndrome I179
    wordsBefore down their I6
    wordsBefore drafting committee I20
    wordsBefore dropped out S81
    wordsBefore during a O13
    wordsBefore during the C24S-43
    wordsBefore each time O-15I117
    wordsBefore eager to B42
    wordsBefore earlier this C63
    wordsBefore early results S14
    wordsBefore echoed by O75
    wordsBefore elected president I16
    wordsBefore election , O13
    wordsBefore election day O-5I52
    wordsBefore election in I4
    wordsBefore electorate and O40
    wordsBefore elizabeth warren S18
    wordsBefore email to O108
    wordsBefore embrace of C17
    wordsBefore endorsed her B13
    wordsBefore endorsements from C83
    wordsBefore energy , O-5
    wordsBefore entering the I4
    wordsBefore enthusiasm for I41
    wordsBefore equal rights I48
    wordsBefore eve of O4
    wordsBefore even a O-8C118
    wordsBefore even as O33
    wordsBefore even in O-46I5
    wordsBefore even some S110
    wordsBefore event , O15
    wordsBefore event in O17
    wordsBefore every single O6
    wordsBefore evidence of I33
    wordsBefore example of C14
    wordsBefore executive , I28
    wordsBefore executive of O16
    wordsBefore executive order I43
    wordsBefore expanding their I20
    wordsBefore expected to B7I-8C-30
    wordsBefore extent that O20
    wordsBefore facebook , O-17
    wordsBefore facebook page O13
    wordsBefore facing a O84
    wordsBefore faith in C111
    wordsBefore familiar with S189
    wordsBefore families of S51
    wordsBefore father , S14
    wordsBefore favor of O-14C48
    wordsBefore federal judge S10
    wordsBefore felt like I9
    wordsBefore few weeks O-6I10
    wordsBefore field of O5
    wordsBefore filed a B116
    wordsBefore finish in O-14I22
    wordsBefore first lady S63
    wordsBefore first reported C7
    wordsBefore first time C90
    wordsBefore first to C185
    wordsBefore first-in-the-nation primary O11
    wordsBefore fiscal year I7
    wordsBefore floor of O-4
    wordsBefore focusing on C93
    wordsBefore followed him O4
    wordsBefore for $ B29
    wordsBefore for a B18
    wordsBefore for americans I7
    wordsBefore for an O-21B63
    wordsBefore for businesses I4
    wordsBefore for change B179
    wordsBefore for clinton O-11I10
    wordsBefore for comment I6
    wordsBefore for donald S44
    wordsBefore for example O35
    wordsBefore for fear S52
    wordsBefore for her S-9
    wordsBefore for him O-65B18
    wordsBefore for instance O10
    wordsBefore for it O-20I45
    wordsBefore for many S130
    wordsBefore for more B4
    wordsBefore for mr B-20S42
    wordsBefore for not I16
    wordsBefore for one O54
    wordsBefore for other O-14
    wordsBefore for president O-9
    wordsBefore for sen B27
    wordsBefore for special O46
    wordsBefore for students I66
    wordsBefore for the C86S-8
    wordsBefore for them O-8I8
    wordsBefore for three O-38
    wordsBefore for trump I36
    wordsBefore for vice O15
    wordsBefore for what B-40
    wordsBefore for years O26
    wordsBefore former president O4
    wordsBefore former secretary I6
    wordsBefore four years S10
    wordsBefore fox news O7
    wordsBefore frank , O73
    wordsBefore freddy was C89
    wordsBefore free trade O-10I17
    wordsBefore freedom of O5
    wordsBefore friday afternoon O15
    wordsBefore from bush S266
    wordsBefore from central I38
    wordsBefore from donald O8
    wordsBefore from entering I42
    wordsBefore from his B14S7
    wordsBefore from new S-153
    wordsBefore from one O-20
    wordsBefore from some S121
    wordsBefore from texas O15
    wordsBefore from that O4
    wordsBefore from the B-5
    wordsBefore front-runner , O-65I115
    wordsBefore fun at C31
    wordsBefore fund , O-4
    wordsBefore garland , I57
    wordsBefore gay rights I23
    wordsBefore gã1 ⁄ I16
    wordsBefore get to I16
    wordsBefore given that O105
    wordsBefore go out C114
    wordsBefore going to O15
    wordsBefore gop candidates O10
    wordsBefore gop leadership S90
    wordsBefore gop presidential O16
    wordsBefore gop primary O-6I40
    wordsBefore got a O15
    wordsBefore gov john S7
    wordsBefore gov mike S4
    wordsBefore grayson said I101C-4
    wordsBefore group , S154
    wordsBefore group called S47
    wordsBefore group is C145
    wordsBefore groups like S26
    wordsBefore growing up I8
    wordsBefore growth , I4
    wordsBefore gun control I112
    wordsBefore had been I8
    wordsBefore had not O-61I15
    wordsBefore had number I19
    wordsBefore had shown I6
    wordsBefore hampshire , O49
    wordsBefore happening in I6
    wordsBefore has a S15
    wordsBefore has also S5
    wordsBefore has created O-8
    wordsBefore has in C7
    wordsBefore has led I35
    wordsBefore has put O4
    wordsBefore has repeatedly I8
    wordsBefore has reportedly C57
    wordsBefore has responded O32
    wordsBefore has seen O109
    wordsBefore has since C4
    wordsBefore has the C74
    wordsBefore has to O-6C4
    wordsBefore has yet O4
    wordsBefore have a I15
    wordsBefore have been C-40
    wordsBefore have come I-12
    wordsBefore have made I12
    wordsBefore have no C22
    wordsBefore have the O57
    wordsBefore have to O20
    wordsBefore he could I11
    wordsBefore he delivered O20
    wordsBefore he did O44
    wordsBefore he does I87
    wordsBefore he had I46C-20
    wordsBefore he hopes I4
    wordsBefore he is I7C-21
    wordsBefore he said O62
    wordsBefore he says C-13
    wordsBefore he still I173
    wordsBefore he suggested C-56
    wordsBefore he then O53
    wordsBefore he thought C-5
    wordsBefore he wanted C4
    wordsBefore he was I-23
    wordsBefore he would C-11
    wordsBefore hearing , O88
    wordsBefore held on I61
    wordsBefore her actions I106
    wordsBefore her advisers S24
    wordsBefore her candidacy I9
    wordsBefore her opponent I108
    wordsBefore her own C67
    wordsBefore her party S92
    wordsBefore her presidential O7
    wordsBefore her that B76
    wordsBefore her victory C59
    wordsBefore her work I7
    wordsBefore high school I9
    wordsBefore hillary clinton I6
    wordsBefore him , O43
    wordsBefore him . O15
    wordsBefore him at I11
    wordsBefore him for O7
    wordsBefore him in O30I-36
    wordsBefore him over C98
    wordsBefore him — O15
    wordsBefore himself and I8
    wordsBefore himself as O-20I41
    wordsBefore himself from C199
    wordsBefore himself to C196
    wordsBefore hired a B104
    wordsBefore his attacks C110
    wordsBefore his call I36C-13
    wordsBefore his candidacy O-10I170
    wordsBefore his claim C5
    wordsBefore his comments I5
    wordsBefore his concerns I174
    wordsBefore his decision I117
    wordsBefore his email O22
    wordsBefore his endorsement I36
    wordsBefore his gop I20
    wordsBefore his home O5
    wordsBefore his name O11I-4
    wordsBefore his next I143
    wordsBefore his number C34
    wordsBefore his opposition C4
    wordsBefore his platform O4
    wordsBefore his policy C41
    wordsBefore his political I-11
    wordsBefore his presidency I-6
    wordsBefore his staff S56
    wordsBefore his supporters I-97
    wordsBefore his team S115
    wordsBefore hold off I30
    wordsBefore home state O7
    wordsBefore homeland security I-7
    wordsBefore hoped to B35
    wordsBefore house in O-10
    wordsBefore house is C22
    wordsBefore house of O-8I18
    wordsBefore how far I7
    wordsBefore however , C34
    wordsBefore huffington post O11
    wordsBefore husband , I4
    wordsBefore idea for I66
    wordsBefore if he I36
    wordsBefore if his I-108
    wordsBefore if republicans S14
    wordsBefore if trump I13
    wordsBefore if you S46
    wordsBefore illinois and O-84
    wordsBefore immigration system I139
    wordsBefore impressed by C54
    wordsBefore in a O4B6I-7C4
    wordsBefore in america O-18I29
    wordsBefore in an I-21C56S10
    wordsBefore in any I29
    wordsBefore in attendance S27
    wordsBefore in august O4
    wordsBefore in charge S88
    wordsBefore in contrast O17
    wordsBefore in december I-4
    wordsBefore in fact O4
    wordsBefore in favor O-8
    wordsBefore in georgia O49
    wordsBefore in half I68
    wordsBefore in her S48
    wordsBefore in indiana O-11
    wordsBefore in iraq I5
    wordsBefore in its C36
    wordsBefore in july I17
    wordsBefore in line I6
    wordsBefore in march I5
    wordsBefore in may S137
    wordsBefore in mind C40
    wordsBefore in my S148
    wordsBefore in november I5
    wordsBefore in number C-83
    wordsBefore in one C5
    wordsBefore in other I20
    wordsBefore in part O5
    wordsBefore in politics O-10I30
    wordsBefore in polls S101
    wordsBefore in recent I-35
    wordsBefore in response O27
    wordsBefore in september I-7
    wordsBefore in south I12S-19
    wordsBefore in syria I25
    wordsBefore in the B-65C29
    wordsBefore in their I-4S32
    wordsBefore in trump O-36S67
    wordsBefore in ukraine O-22I57
    wordsBefore in upcoming O9
    wordsBefore in virginia O22
    wordsBefore in what O-55B109
    wordsBefore in which I23
    wordsBefore in wisconsin I38
    wordsBefore includes a B171
    wordsBefore including his S115
    wordsBefore including one S51
    wordsBefore incompatible with I25
    wordsBefore instead , I71
    wordsBefore instead of I60
    wordsBefore intended to I22
    wordsBefore interest in C140
    wordsBefore interest to O177
    wordsBefore interested in C105
    wordsBefore interviewed about O35
    wordsBefore into a I13
    wordsBefore into effect I53
    wordsBefore into the C9
    wordsBefore invasion of I6
    wordsBefore investment in I12
    wordsBefore involvement in O-39
    wordsBefore iowa campaign O51
    wordsBefore is a S-50
    wordsBefore is about O82
    wordsBefore is different O-32I104
    wordsBefore is facing O46
    wordsBefore is incompatible I15
    wordsBefore is mixed B20
    wordsBefore is more O10
    wordsBefore is mr O4
    wordsBefore is not C-9
    wordsBefore is number O10
    wordsBefore is of C86
    wordsBefore is perhaps C57
    wordsBefore is playing I5
    wordsBefore is preparing O7
    wordsBefore is set C5
    wordsBefore is the O12
    wordsBefore is to B174
    wordsBefore is under O-4
    wordsBefore is whether B57
    wordsBefore isis and O88
    wordsBefore islamic state I14
    wordsBefore island , S107
    wordsBefore israeli prime I42
    wordsBefore issue that O-6I19
    wordsBefore issue with C91
    wordsBefore issued a C4
    wordsBefore issues and O4
    wordsBefore issues that I36
    wordsBefore it an O-113
    wordsBefore it as O-12C128
    wordsBefore it becomes I14
    wordsBefore it by O5
    wordsBefore it has I23
    wordsBefore it in O71
    wordsBefore it is O13
    wordsBefore it just I169
    wordsBefore it may O-6
    wordsBefore it means O4
    wordsBefore it more I38
    wordsBefore it out I36
    wordsBefore it time I165
    wordsBefore it to O47
    wordsBefore it was I5
    wordsBefore it will I66
    wordsBefore its future I11
    wordsBefore jeb bush I4
    wordsBefore jimmy carter O-12S4
    wordsBefore jobs report O9
    wordsBefore johnson and I42
    wordsBefore journalism , O96
    wordsBefore journalists from I6
    wordsBefore judicial watch O-17S43
    wordsBefore just number I5
    wordsBefore kasich , O-49I30
    wordsBefore kevin mccarthy S4
    wordsBefore kind of I17
    wordsBefore know how B-6
    wordsBefore known as C132S88
    wordsBefore lack of I19
    wordsBefore last few I13
    wordsBefore last year C67
    wordsBefore late last O91
    wordsBefore late monday O20
    wordsBefore late number O-7
    wordsBefore later this I11
    wordsBefore latest : O31
    wordsBefore law , O79S-6
    wordsBefore law enforcement I-4S14
    wordsBefore lawsuit against I50
    wordsBefore lazar , O33
    wordsBefore lead in I-104C299
    wordsBefore leader who I38
    wordsBefore leaders , O49
    wordsBefore leaders in O-43
    wordsBefore leaders of S21
    wordsBefore leaders to I78
    wordsBefore leadership and I182
    wordsBefore leads the O5
    wordsBefore left behind I19
    wordsBefore left the O65
    wordsBefore let them I73
    wordsBefore letter to O149
    wordsBefore like an I51
    wordsBefore like many O174
    wordsBefore like mr O5
    wordsBefore like to B211
    wordsBefore lines , O76
    wordsBefore local governments O13
    wordsBefore long as I4
    wordsBefore look at C4
    wordsBefore loretta lynch S116
    wordsBefore los angeles O13
    wordsBefore lynch , I13
    wordsBefore m . O-172I121
    wordsBefore made a C6
    wordsBefore made by I48
    wordsBefore made clear C18
    wordsBefore made the I-59C154
    wordsBefore mail , I16
    wordsBefore mainstream media I29
    wordsBefore majorities of I39
    wordsBefore majority of S45
    wordsBefore make a O-15
    wordsBefore make her I21
    wordsBefore make it I85
    wordsBefore make the C105
    wordsBefore man who O-94I9
    wordsBefore manafort and I172
    wordsBefore manafort work I6
    wordsBefore many gop O23
    wordsBefore many in S152
    wordsBefore many of I17S-11
    wordsBefore many people O-9
    wordsBefore many republicans O24S88
    wordsBefore many ways O35
    wordsBefore marco rubio I6
    wordsBefore maricopa county I35
    wordsBefore markets , O-64
    wordsBefore mass shootings O-11I177
    wordsBefore mate . O-91
    wordsBefore matter what O-97
    wordsBefore may seem C5
    wordsBefore may want O111
    wordsBefore mccain , O10
    wordsBefore meant to B229
    wordsBefore media reports S116
    wordsBefore member of O21I-14
    wordsBefore memo to O26
    wordsBefore men and I46
    wordsBefore mention of C39
    wordsBefore merrick garland I48
    wordsBefore message of C10
    wordsBefore message to O126
    wordsBefore mexican immigrants I11
    wordsBefore mexico , O159
    wordsBefore middle class O-5I52
    wordsBefore middle east I31
    wordsBefore mike tyson O17
    wordsBefore million in O-10I30
    wordsBefore millions of S27
    wordsBefore minority leader O5
    wordsBefore mixed - O-13
    wordsBefore mixed [ C13
    wordsBefore mixed a O156I-99
    wordsBefore mixed and O58I-4
    wordsBefore mixed direct B4
    wordsBefore mixed for I4
    wordsBefore mixed he S65
    wordsBefore mixed if I6
    wordsBefore mixed mixed O45I-8
    wordsBefore mixed of I24
    wordsBefore mixed the S46
    wordsBefore mixed they S6
    wordsBefore mixed when O75
    wordsBefore mixed while O4
    wordsBefore money for O26
    wordsBefore money in I11
    wordsBefore months , I-37
    wordsBefore more about C14
    wordsBefore more than S4
    wordsBefore most conservative O38
    wordsBefore most of O7I-45
    wordsBefore most recent S4
    wordsBefore most recently O182
    wordsBefore mr ailes O24
    wordsBefore mr biden S15
    wordsBefore mr bush I144
    wordsBefore mr clinton I6
    wordsBefore mr kim O7
    wordsBefore mr manafort I37S-5
    wordsBefore mr netanyahu O29
    wordsBefore mr ryan I90
    wordsBefore mr sanders I43
    wordsBefore mr singer S16
    wordsBefore mr trump I6C82
    wordsBefore mr vandehei S18
    wordsBefore ms brainard I10
    wordsBefore msnbc scare O12
    wordsBefore much about I19
    wordsBefore much of S19
    wordsBefore muslim , I104
    wordsBefore national committee I24S-13
    wordsBefore national economic I10
    wordsBefore national party S47
    wordsBefore natural resources I63
    wordsBefore nbc title O225
    wordsBefore near the O11
    wordsBefore networks , O84
    wordsBefore new hampshire S-8
    wordsBefore new york O6
    wordsBefore news , O82
    wordsBefore news conference I-9
    wordsBefore news media S77
    wordsBefore news organization S70
    wordsBefore news organizations I37
    wordsBefore news outlets S10
    wordsBefore news poll S53
    wordsBefore next month O-42
    wordsBefore next to O4
    wordsBefore next week O-7I6
    wordsBefore no doubt O51
    wordsBefore no one O-27I-11
    wordsBefore nominating process I31
    wordsBefore nomination is O91
    wordsBefore nominee has O4
    wordsBefore none of O-5S41
    wordsBefore not actually O15
    wordsBefore not be I5
    wordsBefore not endorsed C-7
    wordsBefore not in O16
    wordsBefore not like C31
    wordsBefore not mention C26
    wordsBefore not only O20
    wordsBefore not respond O5
    wordsBefore not support I19
    wordsBefore not to I12
    wordsBefore november , O8
    wordsBefore now , I147
    wordsBefore now that O97
    wordsBefore number % O-29I9S33
    wordsBefore number ( I22
    wordsBefore number ) O-9I46
    wordsBefore number / I22
    wordsBefore number : O-16C67
    wordsBefore number attacks O-5I71
    wordsBefore number billion I4
    wordsBefore number but O-18
    wordsBefore number circuit S16
    wordsBefore number decision C65
    wordsBefore number election I39
    wordsBefore number for B247
    wordsBefore number from O4
    wordsBefore number homicides O7
    wordsBefore number hours O-17I110
    wordsBefore number in C30S6
    wordsBefore number iowa O90
    wordsBefore number million C7
    wordsBefore number of I12S11
    wordsBefore number pages I17
    wordsBefore number percent S6
    wordsBefore number points I7
    wordsBefore number states S22
    wordsBefore number that B96
    wordsBefore number to B53C69
    wordsBefore number who S28
    wordsBefore obama , O61
    wordsBefore of all O-15
    wordsBefore of americans I4
    wordsBefore of attacks C247
    wordsBefore of both I-24S178
    wordsBefore of changes I4
    wordsBefore of clinton B19I11S-89
    wordsBefore of convention I22
    wordsBefore of course O7
    wordsBefore of democratic S5
    wordsBefore of four I20
    wordsBefore of gov S5
    wordsBefore of gun B38
    wordsBefore of her B66
    wordsBefore of hillary O-32B86
    wordsBefore of him O-39
    wordsBefore of his C12
    wordsBefore of homeland S7
    wordsBefore of iraq I4
    wordsBefore of many O15
    wordsBefore of mr B24C109
    wordsBefore of number B18
    wordsBefore of obama O-43
    wordsBefore of other I32
    wordsBefore of political B81I-8
    wordsBefore of politics I13
    wordsBefore of president O26
    wordsBefore of representatives O-18I6
    wordsBefore of republican O7S-16
    wordsBefore of republicans O-7
    wordsBefore of sanders O-4I59
    wordsBefore of scare O218
    wordsBefore of sen I8
    wordsBefore of states O-59I4
    wordsBefore of stories S327
    wordsBefore of support O16
    wordsBefore of that I11
    wordsBefore of the I4S-7
    wordsBefore of their O54C164
    wordsBefore of them S-4
    wordsBefore of those I11
    wordsBefore of time O-21I8
    wordsBefore of title O33
    wordsBefore of trump B4C20
    wordsBefore of two I35
    wordsBefore of us S18
    wordsBefore of washington I66
    wordsBefore of whether B-52
    wordsBefore of which I59
    wordsBefore of whom S81
    wordsBefore off a I-9
    wordsBefore offered a B-73
    wordsBefore offered his C93
    wordsBefore officials , S-8
    wordsBefore officials are O8
    wordsBefore officials in O-21S32
    wordsBefore ohio , I36
    wordsBefore ohio and O25
    wordsBefore on a C51
    wordsBefore on abc C22
    wordsBefore on abortion I52
    wordsBefore on all I71
    wordsBefore on cnn O104
    wordsBefore on facebook I-11C31
    wordsBefore on foreign B5
    wordsBefore on fox O127
    wordsBefore on friday O14
    wordsBefore on health O26
    wordsBefore on his I5
    wordsBefore on how B10
    wordsBefore on immigration O-36B55I22
    wordsBefore on mixed O113
    wordsBefore on monday O27
    wordsBefore on mr O17I-11
    wordsBefore on multiple O29
    wordsBefore on nbc C28
    wordsBefore on other O4
    wordsBefore on policy O5
    wordsBefore on sanders B87
    wordsBefore on scare I9
    wordsBefore on social C6
    wordsBefore on some B107
    wordsBefore on stage O5
    wordsBefore on the B-4C10
    wordsBefore on them O22
    wordsBefore on those O-18B29
    wordsBefore on thursday O6
    wordsBefore on to C4
    wordsBefore on track I19
    wordsBefore on trump I10
    wordsBefore on tuesday C-15
    wordsBefore on twitter O12I-65C19
    wordsBefore on wall I4
    wordsBefore on wednesday O32
    wordsBefore once again I-11
    wordsBefore one former S14
    wordsBefore one in I-23
    wordsBefore one that C107
    wordsBefore only a O-50I18
    wordsBefore only number S11
    wordsBefore opinion on C33
    wordsBefore opposed by O138
    wordsBefore opposed it B213
    wordsBefore opposition from O130
    wordsBefore opposition research O58
    wordsBefore opposition to C46
    wordsBefore or , O-185I7
    wordsBefore or a I4
    wordsBefore or at I19
    wordsBefore or donald O66
    wordsBefore or even I48
    wordsBefore or in I14
    wordsBefore or number I14
    wordsBefore or sanders I54
    wordsBefore or that I13
    wordsBefore organization has C31
    wordsBefore orlando attacks O44
    wordsBefore other senators S73
    wordsBefore others , O7
    wordsBefore out a O-5C4
    wordsBefore out after I181
    wordsBefore out an B35
    wordsBefore out his B14
    wordsBefore out of I18
    wordsBefore out that B5
    wordsBefore out the I24
    wordsBefore out trump B38
    wordsBefore outside of S90
    wordsBefore over a O-10I119
    wordsBefore over clinton B37
    wordsBefore over his I4
    wordsBefore over sanders O30
    wordsBefore over the I5
    wordsBefore over whether B58
    wordsBefore overall , O111
    wordsBefore overwhelming support C49
    wordsBefore p . I4
    wordsBefore pagliano , O75
    wordsBefore part because O15
    wordsBefore particular , O-4
    wordsBefore particularly on I43
    wordsBefore parties and O12
    wordsBefore party , O111
    wordsBefore party convention O-24I34
    wordsBefore party orthodoxy O21
    wordsBefore party to B90I-4
    wordsBefore party with I22
    wordsBefore pass a I11
    wordsBefore passed a C156
    wordsBefore passion for C33
    wordsBefore path to I23
    wordsBefore paul manafort O23
    wordsBefore paul ryan O-30
    wordsBefore pay attention C11
    wordsBefore pay for I42
    wordsBefore peã ± S24
    wordsBefore pennsylvania , I58
    wordsBefore people , I65
    wordsBefore people have O-13
    wordsBefore people in I-62
    wordsBefore people not B32
    wordsBefore people to I35
    wordsBefore percent . O-44I166
    wordsBefore percent in O-10C173
    wordsBefore percent of O-26S4
    wordsBefore percent on I43
    wordsBefore percent or I33
    wordsBefore percentage point O35
    wordsBefore perhaps the O-14
    wordsBefore personal attacks I120
    wordsBefore picture that I8
    wordsBefore plan to B200
    wordsBefore planned to B142
    wordsBefore planning to B130I28
    wordsBefore plans to O-55B81I7C-77
    wordsBefore platform , O6
    wordsBefore played a O23
    wordsBefore playing a O53
    wordsBefore pledged to B27
    wordsBefore plight of I5
    wordsBefore podesta , O26
    wordsBefore point , O-11I48
    wordsBefore point for O18
    wordsBefore point out C23
    wordsBefore point to O-21C140
    wordsBefore pointed out C114
    wordsBefore pointed to O36C32
    wordsBefore points , O-4I70
    wordsBefore points out C98
    wordsBefore points to C19
    wordsBefore police video I11
    wordsBefore policy , O6
    wordsBefore policy experts S51
    wordsBefore policy issues I157
    wordsBefore political system I5
    wordsBefore politicians and S10
    wordsBefore politico , O139
    wordsBefore politics , I23
    wordsBefore poll , O66
    wordsBefore poll numbers I16
    wordsBefore poll released S130
    wordsBefore polling data I213
    wordsBefore polls closed O43
    wordsBefore polls in O-4S136
    wordsBefore position on C72
    wordsBefore possible , I12
    wordsBefore post , O55
    wordsBefore power to I-8
    wordsBefore prepares for O7
    wordsBefore president , O26I-7
    wordsBefore president bill O22
    wordsBefore president of I-33
    wordsBefore president that B4
    wordsBefore president to O-18
    wordsBefore presidential candidate I22
    wordsBefore press conference I14
    wordsBefore presumptive democratic I-7
    wordsBefore presumptively , I117
    wordsBefore primary voters S4
    wordsBefore prime minister S-10
    wordsBefore process , O13
    wordsBefore program as I15
    wordsBefore program but O9
    wordsBefore programs , O5
    wordsBefore promise to B18
    wordsBefore promising to B24
    wordsBefore proponent of C4
    wordsBefore proposal for C38
    wordsBefore proposal to B11
    wordsBefore prospect of I6
    wordsBefore protest at I16
    wordsBefore public , O-7I204
    wordsBefore published a C85
    wordsBefore pushed for C171
    wordsBefore pushing for C75
    wordsBefore put it C114
    wordsBefore put the I-34
    wordsBefore quarter of S19
    wordsBefore question about O83
    wordsBefore question was C5
    wordsBefore r ) S71
    wordsBefore r-texas , O-39
    wordsBefore r-tx ) I7
    wordsBefore race before O11
    wordsBefore radio show O11
    wordsBefore railed against C10
    wordsBefore ramos , O10
    wordsBefore rand paul I34
    wordsBefore rate . O-169
    wordsBefore rather than I9
    wordsBefore read the S179
    wordsBefore reagan in O25
    wordsBefore reason to B97
    wordsBefore recent polls S65
    wordsBefore recent weeks O17
    wordsBefore records show C5
    wordsBefore reference to C56
    wordsBefore references to C15
    wordsBefore referred to I33C112
    wordsBefore referring to C123
    wordsBefore refers to C24
    wordsBefore reflecting the O27
    wordsBefore reform and O107
    wordsBefore reforming the I235
    wordsBefore refusal to B29I7
    wordsBefore refused to B17
    wordsBefore refuses to B67
    wordsBefore refusing to B25
    wordsBefore registered voters O43
    wordsBefore rein in I13
    wordsBefore rejected the B-67
    wordsBefore rejection of C40
    wordsBefore relationship with O-8I37
    wordsBefore release of I21
    wordsBefore released a C67
    wordsBefore released wednesday S7
    wordsBefore releasing a C44
    wordsBefore reluctance to B39
    wordsBefore reluctant to I10
    wordsBefore remain the I18
    wordsBefore remarks about I23
    wordsBefore repeatedly pledged O6
    wordsBefore reported on O65
    wordsBefore reporters , O20
    wordsBefore reports of C7
    wordsBefore represent the B11
    wordsBefore republican debate O46
    wordsBefore republican establishment S7
    wordsBefore republican leadership I34
    wordsBefore republican national S-60
    wordsBefore republican party S-22
    wordsBefore republican race O23
    wordsBefore republican voters I51
    wordsBefore republicans , O9I-7S-17
    wordsBefore republicans and O-11S4
    wordsBefore republicans in O-13S87
    wordsBefore republicans support C11
    wordsBefore request for I4
    wordsBefore requested anonymity B12
    wordsBefore requests to I16
    wordsBefore required to B30
    wordsBefore research , O170
    wordsBefore respond to C4
    wordsBefore rest of S8
    wordsBefore retired neurosurgeon S44
    wordsBefore rifle association I6
    wordsBefore right to O-53I77
    wordsBefore rights , O6
    wordsBefore rights amendment I126
    wordsBefore rights of I63
    wordsBefore rock ! O-8
    wordsBefore roger ailes I54
    wordsBefore roll call O10
    wordsBefore rubio : C43
    wordsBefore rubio and S16
    wordsBefore rubio for I61
    wordsBefore rubio has O19
    wordsBefore rules , O-25
    wordsBefore run on O24
    wordsBefore running to S86
    wordsBefore said , O18I31C5
    wordsBefore said . O-7I224
    wordsBefore said : I6
    wordsBefore said about C-15
    wordsBefore said as O39
    wordsBefore said he B12
    wordsBefore said in O15B4
    wordsBefore said on O11
    wordsBefore said she B4
    wordsBefore said sunday C37
    wordsBefore said that B4
    wordsBefore said the B5
    wordsBefore said thursday O-6
    wordsBefore said to O11
    wordsBefore said was B15
    wordsBefore said when O4
    wordsBefore said yes B145
    wordsBefore sanders and I-69S72
    wordsBefore sanders call I31
    wordsBefore sanders camp S85
    wordsBefore sanders for C19
    wordsBefore sanders had O51C-106
    wordsBefore sanders is I-74
    wordsBefore sanders or O62
    wordsBefore sanders said I105C-26
    wordsBefore sanders supporter C280
    wordsBefore sanders supporters O-40C14
    wordsBefore sanders to C122
    wordsBefore sanders was C8
    wordsBefore saturday , O-14I14
    wordsBefore saturday night O-25
    wordsBefore say , O8
    wordsBefore say : C11
    wordsBefore say it B49
    wordsBefore say that O61B-18
    wordsBefore say whether I18
    wordsBefore saying that B-6I4
    wordsBefore says , O16
    wordsBefore scarborough shoal I40
    wordsBefore scare ) I28
    wordsBefore scare the S90
    wordsBefore scare to O-9I9
    wordsBefore scott walker S6
    wordsBefore second in O-18
    wordsBefore secret of C7
    wordsBefore security , I6
    wordsBefore see her I28
    wordsBefore seek to B12
    wordsBefore seeking to B-6
    wordsBefore seemed like B31
    wordsBefore seemed to B-5C6
    wordsBefore seems to B-10
    wordsBefore seen as O-7B-22
    wordsBefore seen by S23
    wordsBefore seen their B9
    wordsBefore seized on O32
    wordsBefore sen bernie B107
    wordsBefore sen marco I6S-20
    wordsBefore senate race S65
    wordsBefore senate races I50
    wordsBefore senator , S10
    wordsBefore senator from S-7
    wordsBefore senator marco O-6
    wordsBefore senator ted O-28
    wordsBefore sens . O-84S133
    wordsBefore sense of O-34C28
    wordsBefore sent a O-10C13
    wordsBefore serve as O-9I5
    wordsBefore server while I11
    wordsBefore set of I13
    wordsBefore set to C7
    wordsBefore several of S127
    wordsBefore several other O11
    wordsBefore several times O29
    wordsBefore share of O16
    wordsBefore shared by O37
    wordsBefore shared with O100
    wordsBefore sharon statement I10
    wordsBefore she also O30C-14
    wordsBefore she and S28
    wordsBefore she did I10
    wordsBefore she has O44C-7
    wordsBefore she is C4
    wordsBefore she sees I-4
    wordsBefore she was I24
    wordsBefore she went O52
    wordsBefore she would O-20I17
    wordsBefore shore up O5
    wordsBefore shortly after O53
    wordsBefore shot back C47
    wordsBefore shots at C36
    wordsBefore should be O-17I40
    wordsBefore show scare O244
    wordsBefore showing with I24
    wordsBefore shown in O87
    wordsBefore shows how O13
    wordsBefore shows that B-61
    wordsBefore shrugged off C53
    wordsBefore signed a B61
    wordsBefore similar to O4
    wordsBefore since the O78
    wordsBefore skeptical of C11
    wordsBefore so that O108
    wordsBefore social conservatives S43
    wordsBefore social issues O27
    wordsBefore social media C42
    wordsBefore social security I5
    wordsBefore society of O19
    wordsBefore some as B303
    wordsBefore sought to O6
    wordsBefore south carolina S-4
    wordsBefore south dakota O-6
    wordsBefore speaking to O60
    wordsBefore speeches , O-51
    wordsBefore spent most O25
    wordsBefore spent on I21
    wordsBefore spoke about C43
    wordsBefore staff to O72
    wordsBefore stand in O43
    wordsBefore stand out O29
    wordsBefore state , O-16
    wordsBefore state department I22
    wordsBefore state of O-22I42
    wordsBefore state primary O-4I83
    wordsBefore states , O-7I55
    wordsBefore states such O-8I106
    wordsBefore still a O51
    wordsBefore stock market I108
    wordsBefore stop trump O-7I173
    wordsBefore stories of C131
    wordsBefore story about I38
    wordsBefore story of C31
    wordsBefore strength of O7
    wordsBefore struck down C6
    wordsBefore study by S14
    wordsBefore subject line I19
    wordsBefore subject of C9
    wordsBefore suggests that O82
    wordsBefore summer , O31
    wordsBefore super delegates I39
    wordsBefore super pacs S13
    wordsBefore support a B29
    wordsBefore support among O80
    wordsBefore support for O-143
    wordsBefore support of C4
    wordsBefore support sanders B26
    wordsBefore support the B53
    wordsBefore supported by O69
    wordsBefore supporter of C118
    wordsBefore supporters in O-43
    wordsBefore supporters of O-32I-8S77
    wordsBefore supporters who S197
    wordsBefore supportive of C54
    wordsBefore supreme court O-11S13
    wordsBefore survey of S32
    wordsBefore syrian refugees O-5I55
    wordsBefore system that I77
    wordsBefore talking about C5
    wordsBefore talking to O73
    wordsBefore talks about C170
    wordsBefore talks to O178
    wordsBefore tapper : C40
    wordsBefore tax cuts I53
    wordsBefore technologies , O24
    wordsBefore telephone interview O8
    wordsBefore tell you O133
    wordsBefore tend to O4
    wordsBefore tends to O4
    wordsBefore terrorist attacks I22
    wordsBefore than a I19
    wordsBefore than ever O4
    wordsBefore than many O32
    wordsBefore than most S53
    wordsBefore than number I16
    wordsBefore than the O-6S57
    wordsBefore thanks to O24
    wordsBefore that , O22I-5
    wordsBefore that an I52
    wordsBefore that any I34
    wordsBefore that are C33
    wordsBefore that clinton O-109S4
    wordsBefore that could I-49C7
    wordsBefore that had I-12
    wordsBefore that he I11S18
    wordsBefore that his I13
    wordsBefore that in O75I-29
    wordsBefore that is I-7
    wordsBefore that it I13
    wordsBefore that led O69
    wordsBefore that mixed I7
    wordsBefore that mr I4
    wordsBefore that now O96
    wordsBefore that rattled C111
    wordsBefore that said O6
    wordsBefore that she I61
    wordsBefore that should O33
    wordsBefore that show C47
    wordsBefore that the O-4C5S41
    wordsBefore that there I103
    wordsBefore that trump O-60S10
    wordsBefore that was O52I-64
    wordsBefore that we S40
    wordsBefore that what O-14B168
    wordsBefore that why O91
    wordsBefore that will C21
    wordsBefore that with O38
    wordsBefore the ad S35
    wordsBefore the administration O-8S126
    wordsBefore the affordable I9
    wordsBefore the appeal O6
    wordsBefore the appearance I19
    wordsBefore the audience I-19
    wordsBefore the backing C49
    wordsBefore the bank O35
    wordsBefore the benghazi O-8I24
    wordsBefore the big I14
    wordsBefore the bill I45
    wordsBefore the billionaire S-13
    wordsBefore the black O-28S147
    wordsBefore the board S34
    wordsBefore the boston S4
    wordsBefore the budget S7
    wordsBefore the businessman O-7
    wordsBefore the case O-7I4
    wordsBefore the caucuses S70
    wordsBefore the cause I43
    wordsBefore the change I57
    wordsBefore the chief O10S-13
    wordsBefore the city I26
    wordsBefore the cold I7
    wordsBefore the committee I33
    wordsBefore the common I146
    wordsBefore the companies O15
    wordsBefore the company O-13I33
    wordsBefore the compromise I17
    wordsBefore the concerns O12
    wordsBefore the condition O4
    wordsBefore the connection I114
    wordsBefore the conservative I-23S10
    wordsBefore the country S58
    wordsBefore the crowd O14I-85S108
    wordsBefore the dead I187
    wordsBefore the debate O85I-7
    wordsBefore the democratic I4
    wordsBefore the department S11
    wordsBefore the digital S115
    wordsBefore the dnc I15
    wordsBefore the drafting I76
    wordsBefore the e-mails I78
    wordsBefore the economy S16
    wordsBefore the electorate S47
    wordsBefore the endorsement C51
    wordsBefore the enemy I17
    wordsBefore the equal I43
    wordsBefore the event O28
    wordsBefore the expense I10
    wordsBefore the extent O10
    wordsBefore the family I4
    wordsBefore the federal S-7
    wordsBefore the feds O4
    wordsBefore the first S-7
    wordsBefore the focus C15
    wordsBefore the following O-7C23
    wordsBefore the forces O10
    wordsBefore the future I12
    wordsBefore the general O17
    wordsBefore the gulf O27
    wordsBefore the health S54
    wordsBefore the history I5
    wordsBefore the hope C49
    wordsBefore the host O47
    wordsBefore the immigration I100
    wordsBefore the impact O-6I40
    wordsBefore the interest C72
    wordsBefore the interview C30
    wordsBefore the issue I4
    wordsBefore the issues I44
    wordsBefore the kind I32
    wordsBefore the lack I27
    wordsBefore the language O48
    wordsBefore the large O37
    wordsBefore the law O-12
    wordsBefore the lawsuit S35
    wordsBefore the leadership S83
    wordsBefore the left I-93S117
    wordsBefore the legislation O-9
    wordsBefore the major O-36
    wordsBefore the majority O19
    wordsBefore the market O12
    wordsBefore the measure I45
    wordsBefore the media I79
    wordsBefore the mogul I80
    wordsBefore the movement I-5
    wordsBefore the movie I4
    wordsBefore the muslim O87
    wordsBefore the network I-5
    wordsBefore the night I29
    wordsBefore the nominee O-8
    wordsBefore the nra I49
    wordsBefore the obama I6
    wordsBefore the one I9
    wordsBefore the orlando O6
    wordsBefore the paris O17
    wordsBefore the party S14
    wordsBefore the past O19I-65C64
    wordsBefore the people S-4
    wordsBefore the post S18
    wordsBefore the potential I43
    wordsBefore the power O27
    wordsBefore the president I24
    wordsBefore the primaries O28I-11
    wordsBefore the primary C100
    wordsBefore the proposed I15
    wordsBefore the public S52
    wordsBefore the question C-6
    wordsBefore the refugee I12
    wordsBefore the report S13
    wordsBefore the request O9
    wordsBefore the rest I-9
    wordsBefore the rhetoric O14
    wordsBefore the risks I34
    wordsBefore the ruling I11
    wordsBefore the senate I-11
    wordsBefore the sharon I6
    wordsBefore the so-called O-36I50
    wordsBefore the social O6
    wordsBefore the son O14
    wordsBefore the south O31
    wordsBefore the start O44I-6
    wordsBefore the statement C-41S77
    wordsBefore the street O12
    wordsBefore the subject I10
    wordsBefore the support C10
    wordsBefore the system O-18
    wordsBefore the texas I83
    wordsBefore the third O40
    wordsBefore the times S32
    wordsBefore the title O9
    wordsBefore the town O4
    wordsBefore the tv O8
    wordsBefore the two S4
    wordsBefore the united S-10
    wordsBefore the upcoming I76
    wordsBefore the very I29
    wordsBefore the vote S37
    wordsBefore the voters I-30
    wordsBefore the wake O12
    wordsBefore the washington C26
    wordsBefore the wealthy O15
    wordsBefore the wisconsin S22
    wordsBefore the working I4
    wordsBefore the works I61
    wordsBefore the years I5
    wordsBefore their ballots O4
    wordsBefore their jobs I6
    wordsBefore their support C103
    wordsBefore them is O11
    wordsBefore them to O-4B66
    wordsBefore themselves as I25
    wordsBefore then he O-11S123
    wordsBefore there a C168
    wordsBefore there are I52
    wordsBefore there has O-7
    wordsBefore there were O7
    wordsBefore they came I74
    wordsBefore they could O38I-17
    wordsBefore they do I-58
    wordsBefore they had I-11
    wordsBefore they note C8
    wordsBefore they said C-69
    wordsBefore they see C32
    wordsBefore they support I80
    wordsBefore they want I97C-4
    wordsBefore they were C-45
    wordsBefore thing : I22
    wordsBefore think that B-4
    wordsBefore thinking about C51
    wordsBefore third in I37
    wordsBefore this in O110
    wordsBefore this is I33
    wordsBefore this month S53
    wordsBefore this story O11
    wordsBefore this week I-9S-9
    wordsBefore this year S6
    wordsBefore those in S110
    wordsBefore those polled S13
    wordsBefore those supporting C126
    wordsBefore those that I23
    wordsBefore those were O39
    wordsBefore those who S41
    wordsBefore those with O-28
    wordsBefore though the O-15
    wordsBefore though they S31
    wordsBefore thoughts on C44
    wordsBefore three in S25
    wordsBefore three months O-57
    wordsBefore through his O109
    wordsBefore thursday , O8
    wordsBefore thursday by O34
    wordsBefore tied to O40
    wordsBefore time , O21
    wordsBefore time for I4
    wordsBefore times that B10
    wordsBefore timing of I13
    wordsBefore title direct B4
    wordsBefore to a I5C-73S-46
    wordsBefore to accept I81
    wordsBefore to act I4
    wordsBefore to add I41
    wordsBefore to address C50
    wordsBefore to an S54
    wordsBefore to any I50
    wordsBefore to apologize I49
    wordsBefore to attack I4C12
    wordsBefore to back C6
    wordsBefore to be I4
    wordsBefore to buy O32
    wordsBefore to campaign O-6
    wordsBefore to cbs O24
    wordsBefore to change O-14I39
    wordsBefore to clear O31
    wordsBefore to clinton B7I-21
    wordsBefore to cnn S10
    wordsBefore to comment I11
    wordsBefore to continue I96
    wordsBefore to debate I34
    wordsBefore to elect O30
    wordsBefore to embrace I31
    wordsBefore to encourage C26
    wordsBefore to enter I69
    wordsBefore to europe I20
    wordsBefore to give I7
    wordsBefore to have C8
    wordsBefore to her O27B-20
    wordsBefore to highlight C4
    wordsBefore to him S40
    wordsBefore to his S35
    wordsBefore to hold I82
    wordsBefore to ignore I38
    wordsBefore to israel O28
    wordsBefore to mixed I115
    wordsBefore to more B185
    wordsBefore to mrs O37
    wordsBefore to narrow I25
    wordsBefore to new O37
    wordsBefore to offer C14
    wordsBefore to one S20
    wordsBefore to oust O11
    wordsBefore to prove C6
    wordsBefore to put O9
    wordsBefore to question C29
    wordsBefore to raise O15I11
    wordsBefore to reach O13I-19
    wordsBefore to rein I11
    wordsBefore to release O-15I39
    wordsBefore to report C147
    wordsBefore to requests B122
    wordsBefore to reuters S6
    wordsBefore to rise O50I-15
    wordsBefore to see O17C-13
    wordsBefore to seize I6
    wordsBefore to shore O4
    wordsBefore to some O77
    wordsBefore to spend I4
    wordsBefore to stand I63
    wordsBefore to stop I84
    wordsBefore to switch I-12
    wordsBefore to tell C10
    wordsBefore to test I47
    wordsBefore to that O89
    wordsBefore to the O6B9I-5C-7S4
    wordsBefore to their O49
    wordsBefore to this O11
    wordsBefore to those O60I-5
    wordsBefore to title O35
    wordsBefore to trump B80
    wordsBefore to try O7
    wordsBefore to understand I33
    wordsBefore to vote O-15
    wordsBefore to voters O81
    wordsBefore to wall I63
    wordsBefore to what B64
    wordsBefore to women O4
    wordsBefore to young O6
    wordsBefore together on O13
    wordsBefore told , O-10
    wordsBefore told a O-34B10
    wordsBefore told cnn O26
    wordsBefore told me O7
    wordsBefore told politico O173
    wordsBefore told the O83
    wordsBefore too far I4
    wordsBefore too late I32
    wordsBefore took a C32
    wordsBefore took the O142
    wordsBefore took to O48
    wordsBefore top number I-12
    wordsBefore touched on C45
    wordsBefore town hall O4
    wordsBefore trans-pacific partnership I8
    wordsBefore translate into O83
    wordsBefore tried to O7C8
    wordsBefore trump , O35I-5
    wordsBefore trump . O5
    wordsBefore trump about I-4
    wordsBefore trump and I-22
    wordsBefore trump call I22
    wordsBefore trump comments I41
    wordsBefore trump finally C234
    wordsBefore trump in I-18C67
    wordsBefore trump more O16
    wordsBefore trump over O6
    wordsBefore trump proposed I11
    wordsBefore trump rallies S60
    wordsBefore trump recently O38
    wordsBefore trump remarks I202
    wordsBefore trump running O-8S19
    wordsBefore trump scare I138
    wordsBefore trump seems C4
    wordsBefore trump speech I86
    wordsBefore trump supporters I10S-11
    wordsBefore trump team S51
    wordsBefore trump to B145
    wordsBefore trump university I-12
    wordsBefore trump was I-5
    wordsBefore trump went O7
    wordsBefore try to O5
    wordsBefore trying to O17
    wordsBefore tuesday morning O-31
    wordsBefore tuesday new I110
    wordsBefore turned over I39
    wordsBefore turned to C9
    wordsBefore twitter , O-13
    wordsBefore two are O-11
    wordsBefore u.s - O-60I115
    wordsBefore under a O-38S335
    wordsBefore under pressure O27
    wordsBefore undocumented immigrants I103
    wordsBefore union , O179
    wordsBefore up , I21
    wordsBefore up a B25
    wordsBefore up for O41
    wordsBefore up his C16
    wordsBefore up the I-41
    wordsBefore up their O5
    wordsBefore urged the O201B-8
    wordsBefore usa today S19
    wordsBefore use to O6
    wordsBefore v . O-299I61
    wordsBefore vermont and O45
    wordsBefore video and O13
    wordsBefore view of I6
    wordsBefore viewers that B93
    wordsBefore views of C128
    wordsBefore views on I47
    wordsBefore violation of I22
    wordsBefore virginia , O33S-25
    wordsBefore vote and O263
    wordsBefore vote for O-50C43
    wordsBefore voters , S-85
    wordsBefore voters across S7
    wordsBefore voters are I40
    wordsBefore voters at I15
    wordsBefore voters in O-10I14
    wordsBefore voters of B172
    wordsBefore voters said I80C-14
    wordsBefore voters who O-24
    wordsBefore voting for O-43
    wordsBefore vouched for C49
    wordsBefore vowed to B18
    wordsBefore wake of O6
    wordsBefore wall street I27
    wordsBefore want to I-6
    wordsBefore wanted to C-55
    wordsBefore wanting to I6
    wordsBefore wants to I13
    wordsBefore warnings about I12
    wordsBefore was a B16I29
    wordsBefore was booed C11
    wordsBefore was conducted O6
    wordsBefore was in I11
    wordsBefore was just O14
    wordsBefore was no C48
    wordsBefore was released C31
    wordsBefore was still C20
    wordsBefore was that B158
    wordsBefore was the S-76
    wordsBefore was to C13
    wordsBefore washington — O65
    wordsBefore way of O30
    wordsBefore wednesday morning O7
    wordsBefore week of O-7I6
    wordsBefore weeks , I11
    wordsBefore weighed in C20
    wordsBefore well as S7
    wordsBefore went after C238
    wordsBefore went further O12
    wordsBefore went to O60
    wordsBefore were a O-34I41
    wordsBefore western journalism S36
    wordsBefore what he S-54
    wordsBefore what it S88
    wordsBefore what we S34
    wordsBefore when , I135
    wordsBefore when a O-14S65
    wordsBefore when he S-4
    wordsBefore when she I52S-90
    wordsBefore when to I33
    wordsBefore when trump S85
    wordsBefore where clinton B146
    wordsBefore where he B104S-33
    wordsBefore where the B147
    wordsBefore whether he I47
    wordsBefore whether sanders S221
    wordsBefore whether she I130
    wordsBefore whether the O-5
    wordsBefore whether to I4
    wordsBefore which also O20
    wordsBefore which he O-22S121
    wordsBefore which is S125
    wordsBefore which mr S6
    wordsBefore which they S57
    wordsBefore which was C18
    wordsBefore which will O18
    wordsBefore which would O66I-59
    wordsBefore while at I4
    wordsBefore while he C202
    wordsBefore while it I190
    wordsBefore white voters O-46
    wordsBefore who can O-27
    wordsBefore who declined S18
    wordsBefore who had O-6
    wordsBefore who has C-67S-29
    wordsBefore who have I29S114
    wordsBefore who he I-7
    wordsBefore who is C-25
    wordsBefore who last O7
    wordsBefore who lives O7S-17
    wordsBefore who may C121
    wordsBefore who said C-48S132
    wordsBefore who spoke O20
    wordsBefore who took O75
    wordsBefore who was S17
    wordsBefore why the O-11I26
    wordsBefore wife , S90
    wordsBefore will also O14
    wordsBefore will do I33
    wordsBefore will vote I30
    wordsBefore willing to B85
    wordsBefore win the S10
    wordsBefore winning in I107
    wordsBefore wins the I44
    wordsBefore with a O-9B26C11
    wordsBefore with clinton B-5
    wordsBefore with direct S252
    wordsBefore with donald O-75
    wordsBefore with him O-8
    wordsBefore with his S126
    wordsBefore with it I42
    wordsBefore with its O42
    wordsBefore with many S95
    wordsBefore with mrs O129
    wordsBefore with number I-10S183
    wordsBefore with republicans I-18
    wordsBefore with sen O21
    wordsBefore with some I-11
    wordsBefore with the B12
    wordsBefore with them O-4
    wordsBefore within the S46
    wordsBefore woman , O25
    wordsBefore women and I-9S94
    wordsBefore women who I96
    wordsBefore won the C4
    wordsBefore words , O5
    wordsBefore work together I13
    wordsBefore worked with S10
    wordsBefore workers who I8
    wordsBefore working for S8
    wordsBefore would bring I11
    wordsBefore would fall I90
    wordsBefore would focus I36
    wordsBefore would like C30
    wordsBefore would require O206
    wordsBefore would vote I-15C26
    wordsBefore wrong with I67
    wordsBefore wrote in O49
    wordsBefore wrote to O14
    wordsBefore year and O110
    wordsBefore years at O-5I39
    wordsBefore york is O18
    wordsBefore york primary O59
    wordsBefore york times I-25S8
    wordsBefore young , I22
    wordsBefore — and I-11
    wordsBefore — but O32
    wordsBefore — for O-19
    wordsBefore — is C121
    wordsBefore — though O28
    wordsBefore — who S113
    wordsBefore “ direct I66
    wordsBefore ” … I21
    wordsBefore … . O-7
    wordsBefore ‪ ” B77
    wordsBefore ⁄ number I23
    """#
