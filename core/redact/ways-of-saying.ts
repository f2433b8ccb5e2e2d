/**
 * The subjects that never leave, in the ordinary words of whoever writes a form and of whoever answers it: what happens,
 * rather than what it is called. For folded text where spaces stand for hyphens. Each wording carries what makes it tell:
 * « rupture » but not of a contract, « rembourser » a credit but not expenses, « en danger » but not a danger of fire.
 */
const { raw } = String;

/** Where a label ends, or one part of what stands around a case. */
const end = raw`(?= ?[?:!,*]* ?(?:;|$))`;
/** « a-t-il », « vous » after its verb. */
const who = '(?: vous| t il| t elle| t on| ils?| elles?| je)?';
const whose =
  "(?:votre |vos |notre |mon |ma |mes |son |sa |ses |leurs? |le |la |les |l'|un |une |des |cet? |cette )?";
/** Work, leases and contracts end by a « rupture » too. */
const ofContract =
  'contrat|conventionnelle|cdd|cdi|employeur|emploi|licenci|demission|bail|travail|preavis|apprenti|stage|periode|salari|stock|service|abonnement';
const bills =
  '(?:loyers?|factures?|electricite|energie|gaz|eau|chauffage|impots?|taxes?|cantine|creche|pensions?|credits?|prets?|charges|mensualites?|echeances?|remboursements?|paiements?|sommes?|cotisations?|assurances?)';

const child = '(?:enfants?|bebes?|fils|filles?|ado(?:lescent)?s?|jumeaux|jumelles)';
const lives =
  '(?:vi(?:t|vent|vra|vront|vait|vaient|vant)|habit(?:e|ent|era|ait|aient|ant)|log(?:e|ent|eait|eant)|resid(?:e|ent|era|ait|ant)|dor(?:t|ment))';

export const waysOfSaying = [
  // Whom she lives with, loves, has left; who else has her children.
  raw`(?<!\b(?:${ofContract}).*)ruptures?(?!.*\b(?:${ofContract}))
    |(?:mon|ma|mes|votre|vos|son|ses|sa|notre|cet|un|d'un) ex(?! (?:employ|entreprise|adresse|logement|bailleur|salari|colleg|proprietaire|banque|caisse|numero))
    |(?:ancien|nouveau|futur|ancienne|nouvelle)s? (?:partenaire|compagn\w+|conjoint\w*|epou\w+|mari|femme|amie?|couple)
    |(?:autres?|second|deuxieme) (?:parents?|responsables?)|(?:le pere|la mere|monsieur|madame|(?:votre|mon|un) amie?(?: e)?) (?:vit|habite|loge|reside)|(?:pere|mere|papa|maman) (?:de|des|du|d') ?${whose}(?:enfants?|petite?s?|bebes?|fils|fille)
    |(?:coordonnees|depart|domicile|adresse|chez) (?:du|de la|le|la|son|leur) (?:pere|mere|papa|maman)
    |reconn\w+ (?:de )?(?:l'|cet |votre |mon |un |son |d'un )enfant|(?:reconnaissance|recherche|contestation|test) (?:de|en) paternite
    |avec qui${who} (?:viv|habit|log|dor|partag)\w*|(?:avec (?:qui|laquelle|lesquelles)|chez qui) (?:vous |je )?(?:viv|vi[st]|habit|log|dor|partag)\w*
    |(?:^|; )qui (?:vit|habite|loge|dort) (?:avec|chez)|partag\w+ (?:votre|ma|sa|leur|la meme) (?:vie|lit|chambre)
    |(?:quelqu'un|une? autre (?:personne|adulte)|(?:une? )?(?:personne|adulte))(?: qui)? (?:vit|habite|loge|dort|vivant)${who} (?:avec|chez)
    |(?:viv\w+|vi[st]|habit\w+|log(?:e|ez|es|eons))${who} (?:\w+ )?(?:seule?s?${end}|ensemble|separement|avec (?:lui|elle|un tiers|une? (?:autre )?(?:homme|femme|ami\w*|copain|copine|proche|adulte)))
    |(?:viv\w+|vi[st]|habit\w+)${who} (?:\w+ )?plus (?:avec|ensemble)|(?:etes|sommes|est|n'est|sont)${who} (?:\w+ ){0,2}ensemble|(?:nouvelle|autre|premiere|precedente) (?:union|relation)|(?:premier|second|autre) lit|enfants? d'une precedente|qui (?:occupe|partage) ${whose}(?:logement|foyer|toit|domicile) avec|partag\w+(?: vous)? ${whose}(?:depenses|logement|frais|loyer|quotidien) avec(?! d.autres (?:co)?locataires)|personne (?:adulte )?qui partage|(?:votre|notre) union(?! europ)|(?:mamans?|papas?|meres?|peres?|parents?) seule?s?|jours? ou (?:les |vos |l')enfants?|(?:^|; )vit (?:il|elle) |sous le meme toit|chacun (?:de son cote|chez soi)
    |copains?|copines?|amoureu\w+|amants?|maitresses? (?:de maison )?de (?:mon|votre)|mon (?:homme|mec|cheri)|(?:ma|votre) moitie|sentimental\w*|(?:vie|relation) (?:affective|intime)
    |dans une relation|(?:debut|fin|duree) de (?:la|votre|notre|cette) relation|(?:retourne|reparti|parti|retournee)\w* (?:vivre )?chez (?:sa|son|ses)|(?:domiciles?|residences?) (?:distincte?s?|separee?s?|differente?s?)|(?:il|elle) ne (?:donne|verse|paie|paye) (?:rien|pas|plus)|en relation avec (?:quelqu'un|un homme|une femme)|refai\w* (?:votre|ma|sa) vie
    |(?:parents?|mamans?|papas?|meres?|peres?|familles?|foyers?) (?:solo|recompose\w*)|monoparent\w*|recompos(?:ee?s?|ition familiale)
    |(?:avons|avez|ai|ont|a)${who} rompu|(?:sommes|s'est|etes|sont|m'a|l'a|vous a)${who} quittee?s?(?! (?:le|la|votre|mon) (?:poste|emploi|entreprise|travail))
    |(?:il|elle|monsieur|madame|pere|mere) (?:m')?(?:est partie?|s'est enfuie?|a quitte)|est (?:il|elle) partie?|a (?:t il|t elle) quitte
    |(?:suis|etes|est|sommes)${who} (?:\w+ )?parti(?:e|s|es)? de (?:chez (?:moi|vous|nous|lui|elle|eux)|la maison|(?:mon|votre|notre) (?:domicile|foyer))|j'ai (?:du )?quitte (?:la maison|chez moi|(?:le|notre|mon) (?:domicile|foyer))
    |(?:domicile|logement|foyer|toit|residence) commune?|abandon du (?:domicile|foyer)|(?:remi\w+|remettre|de nouveau|encore) ensemble
    |seule?s? (?:avec|a elever|a assumer) |(?:etes|suis|est|etiez|reste\w*)${who} (?:toute? )?seule?s?${end}|elev\w*${who} (?:(?!une? )\w+ )?seule?s?(?! enfant)
    |prestations? compensatoires?|non conciliation|residences? (?:habituelle )?(?:de l'|des |d'un )enfants?`,
  // With whom and where a child lives, whoever cares for it in the day apart.
  raw`(?:ou|chez qui|avec qui|avec lequel|chez lequel)(?: est ce qu?e?'?)? ?(?:${lives}${who} ${whose}${child}|${whose}${child} ${lives})
    |${child} (?:ne |qui |\w+ ){0,3}?${lives}${who} (?:(?!et\b)\w+ ){0,3}?(?:avec|chez)
    |(?:lieux? de (?:vie|residence)|residences?|(?<!\bgarde (?:d'enfants? )?(?:au|a) )domiciles?) (?:habituel\w* |principale? |actuel\w* )?(?:de |des |du |d' ?)${whose}${child}
    |(?:qui a|ayant|avez${who}|j'ai|vous avez|obtenu|confie\w*|perdu|partag\w+|demande\w*)(?: eu| encore)? la garde|(?:^|; )gardes?${end}`,
  // What is done to her, and what she fears.
  raw`(?<!(?:fautes?|vitesse|erreurs?) de )frapp(?:e|ee|ees|es|er|ent|ait|aient|ez|ant)(?! a la porte)|(?:me|m'a|m'ont|nous|l'a|vous a) (?:deja )?(?:tape(?:nt|e|es)?|cogne\w*|bat|battent|pousse\w*|crache\w*|secoue\w*|brule\w*|mordu\w*|jete\w*)
    |tap(?:e|ent|ait|ee?s?|er) (?:dessus|sur (?:moi|elle|lui|vous))|(?:lev|port)\w+ la main sur|gifl\w+|claques?|tir\w+ (?:par )?les cheveux|(?:veut|va|voulait|voulu|essaye de)(?: me| la| nous)? tuer|bouscul\w+|etrangl\w+|sequestr\w+|enferme(?:e|es|s)?
    |insult\w+|injuri\w+|humili\w+|rabaiss\w+|intimid\w+|brutal\w+|tortur\w+|poignard\w+|denigr\w+
    |(?:rec\w+|recu|donn\w+|subi\w*|sous les|des|traces? de|rouee? de|les)${who} (?:des )?coups?(?! de (?:main|pouce|coeur|telephone|fil|projecteur)| d'(?:oeil|envoi))
    |(?:fait|fais|font|faire|fasse|faisait)${who} (?:du )?mal\b|(?:subi\w*|exerc\w*|faire|fait|font|mettre|sous|des)${who} (?:(?:des|de la|une) )?pressions?(?! (?:arterielle|artificielle|atmospherique|des? (?:l'eau|gaz|pneus?)|d'eau))
    |(?:gestes?|comportements?) (?:brutaux|violents?|deplaces?|agressifs?|inquietants?)|(?:il|elle|qui|on) (?:me |m'|ma |vous |nous )(?:a )?(?:suit|retient|retenue?|poursuit|force\w*|oblige\w*|enferme\w*|prive\w*|reveille|isole)|ete forcee?s?|(?:vous|me|nous|lui) fai\w+${who} (?:peur|souffrir)|des bleus|fuir|appel\w* (?:au|le) (?:17|112|114)|(?:ai|avez|a)${who} du (?:fuir|partir|quitter (?:\w+ )?(?:logement|domicile|maison|foyer|pays))|en danger|libre de (?:sortir|voir)|tranquille (?:chez|a la maison)|(?:il|elle|qui|mari) casse|quand (?:il|elle) est (?:enerve|sou|en colere)\w*|fait\w*(?: t on)? subir|(?:actes?|gestes?|choses?) que vous ne vou\w+|craign\w+|crains|(?:certificat|trace|marque)s? de coups|(?:quitt|part)\w+ (?:\S+ ){0,2}en urgence|depart (?:precipite|en urgence)|faits graves|(?:il|elle|me|vous) pren(?:d|nent)${who} (?:ma|mon|mes|votre|tout|toute) ?(?:carte|argent|salaire|telephone|papiers|paye|\w+ bancaire)|enfer|calvaire|(?:en |un |^)lieu sur${end}|grave danger|danger (?:immediat|imminent|pour (?:vous|moi|elle|vos|mes))|en (?:insecurite|grand peril)
    |(?:sent\w*|sens|etes|est|suis|mis\w*|mett\w*)${who} (?:\w+ )?en (?:in)?securite|securite (?:chez (?:vous|moi)|a la maison|dans votre foyer|avec lui)
    |(?:ont|avez|avait|avons)${who} peur(?! de (?:vous|nous|se|mal|ne|faire))|peur (?:de |d')(?:quelqu'un|lui|elle|leur|votre|vos|mon|ma|mes|son|sa|cet?|cette|rentrer|represailles|sortir)|peur (?:chez|a la maison|pour (?:vous|moi|vos|mes|ma|votre|la vie|sa))|(?:il|elle|qui|mari|pere|homme|quelqu'un)(?: \w+)? (?:fait|font)${who} peur
    |control(?:e|es|ent|er|ait)${who} (?:vos (?:depenses|sorties|faits|messages|comptes?|appels|revenus)|votre (?:vie|telephone|argent|compte|tenue)|mes|mon|ma|tout)|coerciti\w+|(?:il|elle|on|qui)(?: me| m'| vous)? ?(?:surveille|espionne|fouille|confisque|traque|suit partout)
    |(?:surveill|espionn|fouill|confisqu|traqu)(?:e|ent|ee|er|ait)${who} (?:vos|mes|votre|mon|ma)|empech\w+${who} (?:de|d') ?(?:sortir|travailler|voir|parler|partir|telephoner|manger|dormir|aller|avoir)
    |sexuel\w*|rapports? (?:forces?|imposes?|intimes?)|(?:forc|contrain|oblig)\w* a (?:des |avoir des |un |avoir un )?(?:rapports?|relations?|mariage|epouser)|non consenti\w*|contre (?:votre|mon|son|leur) (?:gre|volonte)
    |bless(?:ures?|ee?s?)|ecchymoses?|hematomes?|auteurs? (?:presumes? )?(?:des|de ces) faits|faits (?:subis|commis|denonces|reproches)|(?:le|au|du|numero) 39 ?19
    |(?:conflits?|disputes?|tensions?|cris|bagarres?) (?:a la maison|au (?:foyer|sein)|entre (?:vous|parents|nous)|familia\w+|parenta\w+|avec (?:lui|elle|votre|mon|ma))|(?:nous |vous |se )disput\w+
    |(?:fui|fuir|fuyez|fuis|enfuie?s?|enfuir|sauvee?) (?:de )?${whose}(?:domicile|maison|logement|foyer|pays|guerre|chez)|me cach\w+|(?:suis|etes|est)${who} (?:\w+ )?enfuie?
    |traites? (?:des|d') ?(?:etres|humains|personnes)|esclavage|mutil\w+|narcissi\w+|(?:relation|homme|mari) toxique|(?:il|elle|qui|mari|pere) (?:boit|se drogue|crie|hurle)`,
  // What she owes, cannot pay, is asked back.
  raw`(?:dont|sommes?|montants?)\b.*\bredevables?|redevables? (?:envers|d'une somme)|(?:remboursements?|retenues?) (?:mensuel\w*|automatiques?) (?:de|sur) ${whose}(?:credits?|prets?|dettes?|prestations|allocations|droits)|s'accumul\w+|combien${who} (?:est ce que )?(?:vous |je |on )?(?:dois|devez|doit)|(?:dois|doit|devez|doivent|devons)${who} (?:encore |toujours )?(?:(?:plus de |environ )?\d[\d ]*(?:[,.]\d+)? ?(?:€|euros?|e\b)|(?:de l'|beaucoup d'|d')argent|une somme|(?:des|un|deux|trois|plusieurs|les) (?:mois de )?(?:loyers?|sous|euros?|factures?)|(?:tout )?(?:rembourser|rendre|reverser))
    |(?:je|on|nous|il|elle) (?:lui |leur |te )?(?:dois|doit|devons) (?:encore )?\d|(?<!(?:frais|depenses?|soins) )a (?:me |nous |vous )?rembourser(?! (?:vos|les) (?:frais|soins))
    |rembours\w+${who} ${whose}(?:a |au |aux |de |du |d'|des )?(?:la |l'|un |une |mon |votre )?(?:credits?|prets?(?! (?:etudiants?|immobiliers?))|emprunts?|caf|msa|banque|sommes?|tresor|mensualites?|france travail|pole emploi|bailleur|amis?)
    |credits? (?:en cours|bancaires?|auto|conso\w*|permanents?|a payer)|(?:avez|payez|vos|mes|des|un|mensualites? de|charges? de)${who} (?:encore )?(?:un |des |vos )?credits?(?! (?:d'|d' )?impots?)
    |emprunts? en cours|(?:vos|mes|ses|d'autres) emprunts?|(?:ai|avez|a)${who} (?:deja )?emprunte|prets? (?:a la consommation|conso\w*|personnels?|revolving|entre particuliers)|mensualites? (?:non|pas|de credit|en retard)
    |restes? (?:encore )?(?:a (?:rembourser|rendre)|dues?|dus?${end}|du (?:a|au|par|envers) )|restante?s? (?:dues?|dus?|a (?:payer|regler|rembourser|rendre))|solde (?:restant|debiteur|negatif|a (?:payer|regler))
    |(?:sommes?|loyers?|impots?) (?:encore )?(?:dues|due?s?${end}|due? (?:a|au|envers) )|argent du (?:a|par)|ce que (?:vous |je )(?:devez|dois)${end}
    |(?:sommes?|montants?|argent|remboursement|paiement|loyers?) reclame\w*|(?:me|vous|nous|lui|caf|msa) reclame\w*(?! (?:un|une|le|la|des|les) (?:papier|piece|document|attestation|justificatif|preuve))|reclame\w*${who} (?:de l'argent|une somme|un remboursement|le remboursement|\d)
    |creances?|debit(?:eurs?|rices?)|arrieres? (?:de|d'|du)|arrieres\b
    |${bills}(?: \S+){0,2} (?:non|pas|jamais) (?:paye|regle|honore|acquitte|rembourse|verse)e?s?|${bills} en (?:souffrance|retard)|retards? (?:de|d'|du|dans|sur)(?: paiement d[eu]s?)? ?${whose}${bills}|en retard (?:de|pour|dans|sur) ${whose}(?:payer|${bills})
    |(?:arriv\w+|peux|peut|pouvez|pouvons|peuvent|pu|reussi\w+)${who} (?:plus|pas|jamais) (?:a |les |le |la )?(?:payer|regler|rembourser|honorer|assumer|boucler)|(?:difficultes?|du mal|peine|incapables?) (?:a|de|pour) (?:payer|regler|rembourser|boucler)
    |difficultes? (?:financieres?|de paiement|budgetaires?|d'argent|economiques?)|(?:problemes?|soucis|ennuis) (?:d'argent|financiers)|en difficulte financiere
    |(?:verse|percu|paye|recu|touche)e?s? (?:a|par) (?:tort|erreur)|(?:sommes?|montants?|argent|euros?|allocations?|aides?) a (?:rendre|reverser|restituer)|(?:rendre|reverser|restituer) (?:de l'|l'|cet )argent
    |coupures? (?:d'|de |du |de l')(?:electricite|courant|energie|gaz|eau)|coup(?:e|er|ee?s?) (?:l'|le |du |mon |votre )(?:electricite|courant|gaz|eau|chauffage)|coupee?s? (?:en|d') ?(?:electricite|gaz|eau|energie)|\bfsl\b|(?:rendre|rende|rendiez|rendions) (?:encore )?\d|situation (?:budgetaire|financiere) (?:difficile|compliquee|fragile|tendue)|(?:sommes?|montants?|argent|total|loyers?) que (?:vous |je |nous )(?:devez|dois|devons)${end}|que (?:devez vous|dois je) (?:a|au) |impossib\w+ de (?:payer|regler|rembourser)|(?:vos|mes) prets|(?:caf|msa|banque|on) (?:me|nous) (?:prend|retient|preleve|retire)|deman\w+ de (?:rendre|rembourser|restituer|reverser)|a jour (?:de|dans|des) ${whose}(?:loyers?|paiements?|factures|remboursements|credits?)|m'en (?:sors|sort|sortir) (?:plus|pas)|banque (?:\S+ ){0,3}refus\w*|(?:compte|carte)(?: bancaire)? (?:bloquee?|saisie?)|paiements? refuses?
    |prelevements? (?:rejete|impaye|refuse)\w*|rejets? de (?:prelevement|cheque)|cheques? (?:sans provision|impaye|rejete)\w*|(?:lettre|courrier|avis) de relance|relances? (?:de paiement|du tresor|avant|amiable)|oppositions? (?:sur|a tiers)
    |avis de sommes? a payer|contentieux|(?:paiement|remboursement|reglement)s? echelonn\w+|echelonn(?:er|ement)|etal(?:er|ement) (?:de |du |la |le |ma |mes |des )*(?:dette|paiement|remboursement)|rembours\w+${who} en plusieurs|interdite? bancaire|fichee? (?:a la banque|banque|au)`,
  // Where she comes from, and by what right she stays.
  raw`pays d'origine(?! d(?:e|es|u) (?:vos |ces |votre )?(?:revenus?|pensions?|produits?|vehicules?|diplomes?))|origine etrangere
    |(?:etes|suis|est|sont|es|n'est|devenue?)${who} (?:(?!en )\w+ )?(?:francaise?s?|europeen(?:ne)?s?)|francaise?s? (?:par|de|depuis)|nee?s? (?:\w+ )?francaise?s?|(?<!defense et )citoyennete|citoyen(?:ne)?s? (?:europeen|francais|de l'union|ue|d'un|etrange)\w*
    |papiers? francais|avez${who} (?:des|vos|tous vos) papiers(?: en regle)?${end}|(?:pas|plus) (?:de |mes )papiers(?! d)|papiers en regle|(?:sans|pas de) titre${end}
    |(?:validite|expiration|renouvellement|numero|delivrance|duree|fin|type|nature|date|copie|recto|verso|photo) (?:de validite )?(?:de |du |d')(?:votre |ce |mon |son |un )?titre(?! (?:d[eu]s?|d'\w+|de l'\w+|professionnel|scolaire|restaurant|executoire)\b)|titre (?:en cours|expire|perime|provisoire)|avez${who} un titre${end}
    |(?:delivr\w+|obtenu|renouvel\w+) (?:le|ce|votre|un|mon) titre(?! d)|statut de resident|residente? (?:permanent|longue)|parents etrangers|attend\w* (?:mes|ses|vos) papiers|(?:arriv|entr)\w+ sur (?:le |notre )?(?:sol|territoire)|(?:papiers?|passeport|pieces?) (?:d'identite )?etrange\w+|papiers (?:\w+ )?(?:perim|expir|valable|a jour)\w*|arriv\w+ en france|prolongation d'instruction|presence en france|depuis (?:combien d'annees|quelle annee|\d+ ans|l'annee|\d{4}) (?:\S+ ){0,3}en france|annees? (?:de residence|passees?|vecues?) en france|(?:venue?|installee?|arrivee?)s? en france
    |(?:autoris|droit|habilit)\w* (?:a|de) (?:resider|sejourner|rester|travailler|vivre) en france|(?:situation|sejour) (?:ir)?reguli\w+(?! (?:au|vis a vis|aupres))|(?<!l')etrangere?s? (?:hors|non|residant)|(?:hors|non) (?:ue|europeen\w*|union europeenne)${end}`,
  // Whose roof she sleeps under.
  raw`(?<!(?:frais|depenses?|couts?|prix|site) (?:d'|de l'|de )?)heberg\w+(?! (?:du|de|des) (?:site|donnees|luxe)| web| touristique| hotelier| en vacances)|(?:ou|chez qui) (?:est ce que )?(?:vous |je )?dor\w+|dor[mst]\w*${who} (?:a l'hotel|chez|dans (?:votre|ma|sa|une|la|mon|un)|dehors|ou)
    |(?:le|au|du) 115(?! \w)|accueils? de (?:jour|nuit)|centres? d'accueil(?! telephonique)|foyers? (?:d'accueil|d'urgence|maternel)|squat\w*|(?:suis|etes|est|mis\w*|sommes|retrouv\w+)${who} (?:a|dans) la rue
    |mise?s? (?:dehors|a la porte)|jetee?s? dehors|(?:chasse|vire)e?s? de (?:chez|la maison)|(?:plus|pas|perdu|perdre|perdez|perte)(?: de| de votre| votre| mon| un| le| encore de| du)+ (?:logement|toit|domicile|chez moi)(?! (?:etudiant|secondaire))|perdu (?:logement|maison)
    |nuite?e?s? d'hotel|chez (?:ma|mon|mes|des) (?:soeur|frere|tante|oncle|cousin|ami|proche|connaissance|voisin)\w*|(?:logement|habitat) (?:precaire|provisoire|instable)|(?:vi[st]|viv\w+|dor\w+|log\w+)${who} (?:dans|en) (?:\w+ )?(?:voiture|vehicule|camping|camion|cave|garage|tente)|ou (?:vivez vous|vous vivez|dormez vous) (?:en ce moment|actuellement|maintenant|cette nuit)|(?:^|; )a l'hotel (?:depuis|jusqu)|nulle part ou (?:aller|dormir|vivre)|(?:vi\w+|log\w+|rest\w+|suis)${who} (?:a l'|en |dans un )hotel|hotel social|bidonville|campement|caravanes?|gens du voyage|\bcada\b|\bhuda\b|chez (?:un tiers|quelqu'un|une? (?:amie?|proche)|des (?:amis|proches|gens))`,
  // Her body.
  raw`souffr\w+${who} (?:\w+ )?(?:de|du|d')|troubles? (?:du|de la|psy\w*|auditifs?|visuels?|cogn\w+|dys)|pour (?:vous|se|me) (?:laver|habiller|lever|deplacer)|(?:aide|aider) a la toilette|appareils? auditifs?|protheses?|heureux evenement|suiv\w+${who} un traitement|traitements? (?:medic\w*|de fond|lourds?)|sous traitement|fauteuils? roulants?|diagnosti\w+(?! (?:immobilier|energetique|de performance|technique|logement))|symptomes?|\bpsys?\b|tierce personne|\bipp\b
    |(?:ete|etre|fait|faire|suis) operee?r?s?|diabet\w+|epilep\w+|asthm\w+|sclerose|parkinson|alzheimer|trisom\w+|tumeurs?|chimio\w*|schizo\w*|bipolair\w*|burn ?out|suicid\w*|hepatites?|tuberculose`,
  // Judges, police, children taken into care.
  raw`main de justice|avocate?s?|enfants?(?: \w+){0,2} placee?s?|placement(?:s| judiciaire)? (?:de |d'|des )${whose}enfants?|aide sociale a l'enfance|\base\b|aemo|assistance educative|(?:avez${who} un|mon|votre|notre|l') ?educat(?:eur|rice)s?|decisions? de justice|mesures? (?:de placement|educatives?|judiciaires?)|commissariats?|informations? preoccupantes?
    |peines? (?:en cours|de prison|amenag\w+|purg\w+)|(?<!\w )(?:la police(?! (?:d'assurance|nationale|municipale))|gendarmes)|(?:appel\w*|alle\w*|port\w*|venue?|intervention)(?: a)?(?: de)? (?:la )?(?:police|gendarmerie|gendarmes)|liberte conditionnelle|spip`,
  // What she believes, and her looks.
  raw`appartenance (?:politique|religieuse|ethnique|syndicale)|(?:votre|notre|sa) foi|couleur de (?:la |votre |ma )?peau|croyan\w+|musulman\w*|chretien(?:ne)?s?\b|catholiques?|juives?|juifs?|protestante?s?|athees?|membres? d'une? (?:parti|syndicat|communaute|eglise)|ramadan|pratiquante?s?`,
];
