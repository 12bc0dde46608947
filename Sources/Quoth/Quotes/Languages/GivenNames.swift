// First names by gender, beyond the commonest of English, from all parts of the world; none is a common English word.

let givenNames: [(WordClass, String)] = [
    (
        .male,
        "abdoulaye aidan akira alfie alfred alistair allan alvin amadou andre andrii antoine anwar archie"
    ),
    (
        .male,
        "arjun arturo ashok aurelio babacar baptiste barnaby barney bartholomew basil bastien benoit bernard"
    ),
    (
        .male,
        "bert bertrand bjarne bjorn blake bongani brad bradley brendan brett bryce caleb callum calvin"
    ),
    (
        .male,
        "cameron cecil cedric charlie cheikh chidi chinedu chukwuma clarence claude claudio clement clifford"
    ),
    (
        .male,
        "cody conor cormac craig curtis cyril cyrus daisuke damian damien dario darren darryl davide declan"
    ),
    (
        .male,
        "deepak demetrius denis derrick desmond devon dieter dimitri dmytro dominic dominik donnie dwayne"
    ),
    (
        .male,
        "dwight eamonn edgar eduardo edwin efraim egon eirik eli elias elliot elliott elon emanuel emeka"
    ),
    (
        .male,
        "emmanuel enrico enrique enzo ernest ernesto errol esteban etienne evan everett ezekiel ezra fabian"
    ),
    (
        .male,
        "fabio faisal farouk federico felipe felix femi ferdinand fergus finlay finn florian floyd francesco"
    ),
    (
        .male,
        "francis franco francois frans franz freddie frederic frederick fritz fumio gareth garrett gavin"
    ),
    (
        .male,
        "geoff geoffrey georg georges gerard gerhard gerry gianni gilbert giles giorgio giuseppe glen glenn"
    ),
    (
        .male,
        "godfrey gonzalo grigory guido guillaume gunnar gunther gustav gustavo hamid hamish hamza hank haruto"
    ),
    (
        .male,
        "hector heinrich helmut henrik herbert herman hideo horace horst howard hubert humberto humphrey"
    ),
    (
        .male,
        "hussain ibrahima ichiro ifeanyi ike imran ingmar isaac ishaan ismail ivo jabari jabulani jaime jake"
    ),
    (
        .male,
        "jakob jamal janusz jared jaroslav javed jeffery jerome jimmy jiro joachim joakim joel johan johannes"
    ),
    (
        .male,
        "joko jonah jonas josef josh josiah julio julius junichi jurgen kagiso kamal kareem karel kaspar"
    ),
    (
        .male,
        "kazuo kazuya keir kelvin kgosientsho khaled kirk klaas konrad krzysztof kumar kunal kunle kurt"
    ),
    (
        .male,
        "kwabena lachlan lamar lanre leif lenny leo leon leonard leonardo leopold lerato leroy lester lewis"
    ),
    (
        .male,
        "liam lionel lloyd lorenzo lucas ludwig luigi luka luke lyndon magnus mahathir makoto malik mamadou"
    ),
    (
        .male,
        "mandla manfred manoj marc marcel marcelo marcin marcus mario marius marlon marvin massimo mathieu"
    ),
    (
        .male,
        "mats matthias mattias maurice mauricio mehmet melvin mervyn mickey mikael milos milton minoru mitch"
    ),
    (
        .male,
        "mitchell mohamad mohammad mohan moritz moses moshe moussa musa mustapha mykola naoki naveed navin"
    ),
    (
        .male,
        "neville nguyen niall nico niklas nils nkosi nnamdi noboru nobuyuki norbert obinna oleksandr olu"
    ),
    (
        .male,
        "olusegun omer oscar osman otis ousmane owen pascal patricio percy pieter pradeep prakash quentin"
    ),
    (
        .male,
        "rajan rajesh rajiv rakesh ralf ramesh ramon randall raphael raul ravi reggie reginald rene riccardo"
    ),
    (
        .male,
        "rishi rizal roberto rodney rodrigo rohan roland rolf romain romeo ronnie rory ross rudi rudolf rufus"
    ),
    (
        .male,
        "rupert russ salvatore sami samir sanjiv santiago satoshi sebastian segun sekou selwyn serge"
    ),
    (
        .male,
        "sergio serhii seth seumas shane shaun shawn sheldon shigeru shinichi shinzo siddharth sidney sigurd"
    ),
    (
        .male,
        "silvio sipho sizwe solomon soren spencer stanley stefano stephan stephane stewart suresh sylvester"
    ),
    (
        .male,
        "takeshi taras tarek taro tatenda tayo tebogo teddy tendai terence terrence tetsuya thabo themba theo"
    ),
    (
        .male,
        "theodore thierry thor thorsten tobias toby tomasz tommaso tommy torsten travis tristan tunde tyrone"
    ),
    (
        .male,
        "uche ulf umar umberto uwe vaclav valentin vasily vernon vicente vikram vince vincenzo vinod vivek"
    ),
    (
        .male,
        "vladislav volodymyr waleed walid wendell wesley wilbur wilfred wilhelm willem winston wyatt xavier"
    ),
    (
        .male,
        "yannick yasuo yevgeny yevhen yitzhak yoshihide youssouf yuichiro yves zacharias zaheer zbigniew ziad"
    ),
    (
        .female,
        "abby achieng ada adaeze adele adriana agatha agnes aileen aimee aine aisling alana alessandra alexa"
    ),
    (
        .female,
        "alexandra alicia alina alison allison alyssa amaka amal amara amelia amelie anastasia angelica"
    ),
    (
        .female,
        "angelina angie anita anja annabel annabelle annette annie annika antonia anya arlene ashleigh audrey"
    ),
    (
        .female,
        "aurelie ayesha ayumi azadeh barbra beatrice becky belinda bella bernadette bernice bertha beth"
    ),
    (
        .female,
        "bethany bettina bianca bonnie brandi brianna bridget britney bronwen bronwyn busisiwe camila camilla"
    ),
    (
        .female,
        "candice carla carlotta carole caroline cassandra cassie catalina caterina cath cathy cecile cecilia"
    ),
    (
        .female,
        "celia celine chantal charlene chiamaka chieko chioma christiane christie christy ciara cindy clara"
    ),
    (
        .female,
        "clarissa claudette claudia clementine colleen connie consuelo cora coretta cristina dagmar dahlia"
    ),
    (
        .female,
        "daniela daphne debbie deirdre delia delphine dina dora doreen dorothea edith edna eileen elaine"
    ),
    (
        .female,
        "eleanor elisa elisabeth elise eliza ella ellen ellie elodie eloise elsa elsie elspeth elvira emilia"
    ),
    (
        .female,
        "emilie erica erika erin ernestine estelle ethel eugenia eunice eva evangeline evelyne fabienne"
    ),
    (
        .female,
        "farida fatou fatoumata federica felicia felicity fernanda flora folake francine françoise freda"
    ),
    (
        .female,
        "frederica freya frieda fumiko gabriela gabriella gabrielle gail gemma geneviève georgina geraldine"
    ),
    (
        .female,
        "gerda germaine gertrude gillian gina ginny giorgia giovanna gisela gladys glenda gretchen gwen"
    ),
    (
        .female,
        "gwendolyn habiba hadiza halyna hana hanako hanna hanne harriet haruka hedwig heike helena helene"
    ),
    (
        .female,
        "helga henrietta hilary hilda hiroko ilaria imani imelda imogen inga inge irene irma isabel isla"
    ),
    (
        .female,
        "ivana izabela jacinda jacinta jana janelle janine jasmine jayne jeanette jeanne jenna jennie jenny"
    ),
    (
        .female,
        "jeri joanna joanne jocelyn jodie johanna josefina josephine josie juanita juliana julianne juliet"
    ),
    (
        .female,
        "jutta kamala karina karla karolina katarina kateryna kathy katie katja katrin katrina kayleigh"
    ),
    (
        .female,
        "keisha kelley kendra kerstin kirsten kirsty klara kristen kristin kristina kumiko lakshmi lara"
    ),
    (
        .female,
        "latoya laurie leah leanne lena leona leonie letitia liana libby lidia liesl lila lilian liliana"
    ),
    (
        .female,
        "lillian lisbeth lois lola loretta lorna lorraine lottie louisa louise luana lucie lucinda ludmila"
    ),
    (
        .female,
        "lydia lyudmila lyudmyla mabel maddie madeleine madeline mafalda maggie maisie malala malin mandy"
    ),
    (
        .female,
        "manuela marcela marcia margarethe margarita margot margrethe mariana marianne maribel mariella"
    ),
    (
        .female,
        "marjorie marlene marsha martina mary-anne matilda maura maureen maxine maya meera megan meghan"
    ),
    (
        .female,
        "megumi melanie melinda meredith mia michaela michiko mildred mina mireille miriam moira molly"
    ),
    (
        .female,
        "monique myra myrna nadine nadja naoko naomi nataliya natasha nellie nerys nettie ngozi niamh nicola"
    ),
    (
        .female,
        "nicolette nikki nina nisha noelle noemi nokuthula nomvula nora noreen norma nosipho odette odile"
    ),
    (
        .female,
        "olena olympia ophelia oprah paige palesa paloma patti paula pauline peggy petronella phoebe phyllis"
    ),
    (
        .female,
        "portia priscilla rachael ramona raquel rashida rebekah refilwe renata renee rhiannon rhoda rhonda"
    ),
    (
        .female,
        "rita roberta robyn rochelle romana rosalie rosalind rosamund rosanna rosemary rowena roxanne rukmini"
    ),
    (
        .female,
        "sabrina sachiko sadie safiya sanae sandrine sanna saoirse saskia selina selma serena sheena sheila"
    ),
    (
        .female,
        "shelley sheryl shirin shona shreya sian sigrid silke silvia simone sinead siobhan siti sofia sofie"
    ),
    (
        .female,
        "solange sondra sophie stacey stacy stella susana susannah susanne suzanne suzy svitlana sybil sylvia"
    ),
    (
        .female,
        "tabitha tamara tamsin tania tanya tatum tessa thandiwe thea thelma theodora therese thora thuli"
    ),
    (
        .female,
        "tiffany tina titilayo tori tracey trish trudy ulla uma usha valentina valeria valerie vanessa vera"
    ),
    (
        .female,
        "verena veronica veronika vicky violeta vivian viviane vivien wanda wangari wanjiru wendy wiebke"
    ),
    (
        .female,
        "wilhelmina wilma winifred xiomara yael yasmine yekaterina yewande yoko yolanda yoshiko yuliya yuriko"
    ),
    (
        .female,
        "yvette yvonne zahra zara zeinab zelda zofia zooey zuzana"
    ),
    (
        .male,
        "abebe adewale adnan agustin ahmet akash alasdair alonso anders andrej ansel anselm anton arash"
    ),
    (
        .male,
        "arne aron arvid arvind ashwin atticus aubrey axel babatunde bashir bassam bastian behnam benedict"
    ),
    (
        .male,
        "bertil bilal bogdan bram caspar casper clyde colm dara darius dariush dawit dermot eamon edmund"
    ),
    (
        .male,
        "einar emilio emre ephraim eskil fadi farhan farid fidel fintan gethin ghassan gideon gopal goran"
    ),
    (
        .male,
        "haile hakan halvard harish harun harvey hossein hugo iain idris ilya imad isidro ivor jakub jarvis"
    ),
    (
        .male,
        "jasper joaquin josé kaito kourosh kristian kwasi laszlo levent lucian ludo majid marek marko"
    ),
    (
        .male,
        "markus mateo mateus mikkel mthunzi mukesh murat nabil naresh nasser nikolas noel oluwaseun orhan"
    ),
    (
        .male,
        "oskar owain pankaj piers piotr pranav rafiq ramón reinhard rhys roderick ruben sadiq sandeep selim"
    ),
    (
        .male,
        "serkan simeon stig sunil tadeusz tesfaye teun tibor torbjorn wojciech yasser yonas zoltan"
    ),
    (
        .female,
        "abena adela adwoa agnieszka aino akosua aleksandra aletta aloisia althea aneta angharad anika"
    ),
    (
        .female,
        "anjali anke anneke annelies anouk antje arabella ariadne arwen asuka aurelia aylin ayse beatrix"
    ),
    (
        .female,
        "benedetta berit birgitta blanca branwen brigid bronagh carys cecily chidinma chloe christa cilla"
    ),
    (
        .female,
        "cordelia corinne cornelia cosima cressida dagny daria davina deepa demelza denisa dilys dunja ebba"
    ),
    (
        .female,
        "edda edwina eilidh eirlys elif elin elke emmeline enid esme esmeralda esra eulalia fatma faye"
    ),
    (
        .female,
        "flavia folasade franziska frida genevieve gertrud ghislaine gretel gudrun gwendolen gwyneth"
    ),
    (
        .female,
        "hannelore hatice hedda hermione hester hilde hildegard hortense ilana ilona ingeborg isadora"
    ),
    (
        .female,
        "isolde janina jelena jemima jessamy jocasta joelle jolanda juana judit kaja katarzyna kavita"
    ),
    (
        .female,
        "keziah kiara kirsti klaudia laetitia larissa lavinia leonora leticia leyla lieselotte lindiwe"
    ),
    (
        .female,
        "liselotte livia lotte luciana maeve magdalena maja manon margit marietta marija marika marisol"
    ),
    (
        .female,
        "marit mathilda mathilde maud maude mavis meryem meseret milena miranda morag morwenna muriel"
    ),
    (
        .female,
        "myfanwy myriam naima nasrin nazanin neha nicoletta njeri nneka nomsa nuala octavia olwen oona"
    ),
    (
        .female,
        "ottilie paola parisa penelope persephone philippa phyllida polina pooja priyanka ragnhild raisa"
    ),
    (
        .female,
        "rebeka rocio ronja roxana roya salome selin shilpa sibyl solveig soraya sunniva sushma svea tanja"
    ),
    (
        .female,
        "tatjana tegan tilda tove ulrika uta vidya viveca vivienne wambui xanthe xiaoling yasemin yelena"
    ),
    (
        .female,
        "ysolde zadie zanele zeynep zita zoë"
    ),
    (
        .male,
        "abayomi abdallah abdirahman abhishek abiodun abiola adebayo adekunle adolfo agustín aiden ajay akin"
    ),
    (
        .male,
        "akinwande akshay alejandro alhassan aliou alun amar aminu amit anand anil anjan antti apostolos aram"
    ),
    (
        .male,
        "aravind archibald armando arsène arun askold asmund atsushi aurelien ayodele aziz babajide baldwin"
    ),
    (
        .male,
        "balázs bartosz bayo bechara beniamino benicio berhane bhaskar bikram birger bolaji"
    ),
    (
        .male,
        "boubacar brendon bronisław caio caolan carlo cathal cesar chandrasekhar chibuzo chika chike"
    ),
    (
        .male,
        "chukwuemeka ciaran cillian clive conall conrad constantin cornelius cosmin crispin cuthbert cédric"
    ),
    (
        .male,
        "dafydd daithi damir danail daniele danny dapo darragh davit debasish denzel dhananjay dietmar dilip"
    ),
    (
        .male,
        "dinesh diogo domenico donal donncha doug dragan drago dragoslav duarte dušan eben ebenezer ebrima"
    ),
    (
        .male,
        "eckhard eddie eduard edvard ehud eitan elbert eliot elmer elton emeric emile emlyn emrys endre"
    ),
    (
        .male,
        "eoghan eoin euan eusebio evangelos ewan ewen fabrizio feargal ferenc fergal filip finnian flavio"
    ),
    (
        .male,
        "folarin fredrik friedrich gaetano gaurav gearóid geert geir georgios geraint gianluca gilberto"
    ),
    (
        .male,
        "girish glyn gothard grigor guillermo gwilym gyorgy gábor göran hakim haris hashim"
    ),
    (
        .male,
        "hayden hedley heikki helge hernán hiro hisham hywel håkan ieuan ifor ignacio ikechukwu ikenna inigo"
    ),
    (
        .male,
        "ioan ioannis iolo ishmael istván iwan iwo jaakko jagdish jago jamie jarek jaromir jayden jayesh joao"
    ),
    (
        .male,
        "jochen joost joris jorma joshi jozef joão juha juma jussi jérôme kabir kalle kamau karan karthik"
    ),
    (
        .male,
        "kasper katsu kaveh kazimierz keegan kelechi kemal kenny keshav ketil kevan khalil kieran kiran"
    ),
    (
        .male,
        "kishore kjell klas knut kojo kostas kristjan kwadwo kwaku kyriakos lamin lasse lech lennart leszek"
    ),
    (
        .male,
        "lindani lorcan lorne loïc luciano ludovic luther maarten madhav mads mahesh maksim manish mansour"
    ),
    (
        .male,
        "mariano mathias maxim maxime maximilian maxwell mehdi micah michal mick mihai mihály miklós miloš"
    ),
    (
        .male,
        "miroslav mohit morris mungo myles naveen neeraj nevil niamat niccolo nicolae nicolas nicolás niels"
    ),
    (
        .male,
        "nikhil nikos nisse nitin noam octavio odhran ole olof olumide omari ondřej osvaldo oswald oystein"
    ),
    (
        .male,
        "paddy padraig paresh parth pasquale patrik pawel paweł pekka percival petar pete petr petros petter"
    ),
    (
        .male,
        "phil philemon phillip piet pramod prasad prashant praveen pádraig pál radek radomir radu rafał"
    ),
    (
        .male,
        "raghav raghu raheem rajeev rami randolph rasmus rayan rayyan regis renato renzo reuben rhodri richie"
    ),
    (
        .male,
        "rikard roald rocco rodolfo roel rohit ronan ruairi rudy ruslan rustam rémi sachin sagar saif sakari"
    ),
    (
        .male,
        "sampath sanjeev sanjit sante saqib satish saul sefton seppo seun severin seydou shahid sharad shinji"
    ),
    (
        .male,
        "shiv sibusiso silas siraj sofus sohail srinivas stanisław stavros steffen stellan struan subhash"
    ),
    (
        .male,
        "sudhir svein sverre sylvain sébastien søren sławomir tadashi tamás tatsuo tavish tawanda teemu"
    ),
    (
        .male,
        "temitope teodor thaddeus tiago tilman timothée toivo tomi tomáš upendra vadim valerio vasile vikas"
    ),
    (
        .male,
        "vinay vlad volker vusi václav waldemar willard wycliffe yiannis yosef zack zaid zain zdeněk zoltán"
    ),
    (
        .male,
        "zoran zubair álvaro øyvind"
    ),
    (
        .female,
        "abimbola adaora adelina adenike adetokunbo adjoa aela aerin agata agnès ailbhe ailsa ainhoa aishling"
    ),
    (
        .female,
        "ajda alejandra alena alessia alexia alexis alfreda alva alwen alya alys amaia amaya amira amrita"
    ),
    (
        .female,
        "amélie ana anabel anahita ananya anaïs andrée ankita annalise anneli annemarie annikki anthea anu"
    ),
    (
        .female,
        "anuradha anushka aoibhinn aoife aparna aphra archana ariane arianna asha ashima ashwini asma"
    ),
    (
        .female,
        "asunción aurélie awa azra aïcha bahar barbro beate belén bente berenice berta beryl bethan bhavna"
    ),
    (
        .female,
        "binta biola bláthnaid bodil bojana brenna briana brigita brigitte bébhinn caitlin caitríona callie"
    ),
    (
        .female,
        "caoimhe carina caron carrie cathleen catrin catriona cecelia cecilie ceri ceridwen chanda chandni"
    ),
    (
        .female,
        "chandrika charmaine chinelo chipo chrissie christabel christianne ciarán cicely clemence clodagh"
    ),
    (
        .female,
        "colette concepción corinna courtney céline danica danuta darcie darlene deepika deidre delyth dervla"
    ),
    (
        .female,
        "desirée devika dido dimakatso dinah divya diya dominika dominique doria dorota dorte dottie dympna"
    ),
    (
        .female,
        "désirée ebele eduarda efua eiluned eimear eira eirwen ela eleni eleonora elfriede eline elisabetta"
    ),
    (
        .female,
        "emer emmanuelle enya erna esi esmé esperance etta eugenie eveline evie ewa farah farzana fathima"
    ),
    (
        .female,
        "fenella filippa finola fionnuala funke funmi funmilayo gauri gayatri geeta georgette ghada giselle"
    ),
    (
        .female,
        "gitte giuliana glenys glynis greet gráinne guadalupe gulnara gunilla gwenda gwenllian gwladys hafsa"
    ),
    (
        .female,
        "halima halina hanan hasina hattie hedvig heledd heloise henriette himani honora honoria hélène"
    ),
    (
        .female,
        "ifeoma iman inger ingunn ioana irena irenka isha ishbel ismay isobel iwona iza jacqui jada jadwiga"
    ),
    (
        .female,
        "jaleh jamila jamilah janette janie jannike jasmin jaya jeannie jemma jessie jillian johanne jolanta"
    ),
    (
        .female,
        "jolene josefine joséphine jovana julita junko justina justine jyoti kamila kanya kasia kata kateřina"
    ),
    (
        .female,
        "katharina katherina kathie katia katrine katya kavitha kaya kehinde keira keren keturah khadijah"
    ),
    (
        .female,
        "khanh khushi kimberley kinga kirstie kirstin kristine krystyna kseniya lalita larisa latifa latisha"
    ),
    (
        .female,
        "laure lea leena leontyne lesley liane liesbeth lili lilia lilith lilly linnea linnéa lis lise liz"
    ),
    (
        .female,
        "liza lizzie ljiljana ljubica llinos loes lolita lorene lotta lowri lubna lucille lucrezia lwazi"
    ),
    (
        .female,
        "lyndsey lynette lynne maaike mackenzie macy madhuri magda maha mahalia mahnaz mahsa maike mairead"
    ),
    (
        .female,
        "mairi mairéad malika mallory malvina mamta manisha marcella maren margareta margaretha margery"
    ),
    (
        .female,
        "marguerite marianna marie mariela marilena marilou marisa marjan marlies marte maría masako"
    ),
    (
        .female,
        "małgorzata mbali meabh meena mehwish meike merete meriel merle merryn meryl mette mieke mihaela miho"
    ),
    (
        .female,
        "milica millicent millie minako minna mira mirjam mitzi monica morgana moyra muireann mukami muna"
    ),
    (
        .female,
        "nabila nadège naledi nandini nanette nasreen nastassja natacha nayeli neema nella nesrine nessa"
    ),
    (
        .female,
        "nigella nikita nilufar nilüfer ninette nombuso noura noémie nuria nyambura nyokabi ofelia ola oluchi"
    ),
    (
        .female,
        "oluwaseyi omolara onyinye oriana orla orlaith ornella patrice patrizia paulette paulina pavla payal"
    ),
    (
        .female,
        "pernille perpetua philomena pippa prachi preeti prisca pru puja purnima queenie rachida radha radka"
    ),
    (
        .female,
        "rafaela ragna raissa rajni ranjana rasheeda rashmi raya reem reema regina rekha renate renuka renée"
    ),
    (
        .female,
        "reshma reyhan rhian rhona rina rishita ritu riya roisin romy rosalyn rosanne roseanne rosemarie"
    ),
    (
        .female,
        "rosetta roshni roslyn roswitha roxane roza rumbidzai runa ruqayya róisín sabiha sabina sadhbh sadia"
    ),
    (
        .female,
        "samina samra sanaa sangeeta sania saraswati savita seema selam senait serafina shabana shabnam"
    ),
    (
        .female,
        "shaheen shaista shakira shamim shanaz shanice shanti sharmila shazia sheba shelagh sheri sherry"
    ),
    (
        .female,
        "shobha shruti siiri silja silvana simran sinéad siobhán sioned siri sissel sithembile siân smita"
    ),
    (
        .female,
        "sneha solfrid sonali sonja sorcha stina suad suhasini sumaya supriya susanna suzette synnøve tahira"
    ),
    (
        .female,
        "tamika tanisha tanvi taryn tasneem tatyana teodora teresia thandi thuy tilly tomoko tonje trina"
    ),
    (
        .female,
        "trine trisha tsehay tuula unn unni urmila valeriya vandana veena velma venetia verna verónica vesna"
    ),
    (
        .female,
        "vibeke vicki vigdis vilma violetta virginie véronique wafa wairimu wambi wanjiku wenche winnie"
    ),
    (
        .female,
        "ximena yaa yasmeen yetunde yevgenia yolande zarina zena zenobia zhanna zinaida zodwa zsófia zuleikha"
    ),
    (
        .female,
        "élodie"
    ),
    (
        .male,
        "abel asher ambrose byron connor griffith laurence max milo quinn ron samson stan terrance todd"
    ),
    (
        .male,
        "vaughan victor zac zach"
    ),
    (
        .female,
        "athena bess celeste cleo ina lora lorena luna nell rhea sade scarlett sienna tess"
    ),
    (.male, "olav håvard odin sindre trygve tomislav"),
    (.male, "ramil"), (.female, "lourdes"),
]
