import type { Cues } from '../language'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(word => word !== ''))

/** Abbreviations after which a sentence goes on. */
export const abbreviations = words(`
  esim mm ym yms jne jms ns nk eli ks vrt ts tms puh p gsm tel s-posti alk n noin nro no kpl v vko kk pv klo min h t e m
  os katuos toim joht toimjoht vs vt va ao em po ko ed seur huom lisät tied dipl ins maist kand lis tri prof dos yo fil
  tekn valt kauppat oik hum yht st mr mrs dr
`)

/** Frequent small words of no other language here (not `on`, `me`, `vi`). */
export const evidence: readonly string[] = [
  ...words(`
    ja tai sekä että ovat olet olemme sinulla sinun meillä joka jotka myös kuin sen ei voit voi tai osa kanssa sinä
    työ työn tehtävä tehtävään haemme etsimme odotamme tarjoamme lisätietoja mukaan siitä tämä tämän hakemus
    haetaan haussa etsitään hakija vain emme hän oli ole jossa jolla johon kun niin mutta vielä noin klo alkaen
    *ä *aa *mme *ään *aan *iin *uun *vat *vät *nen *si *uus *yys
  `),
]

export const cues: Cues = {
  seeking: words(`
    haemme haetaan haen hakee hakevat etsimme etsitään etsin etsii etsivät palkkaamme palkataan palkkaa rekrytoimme
    rekrytoidaan rekrytoi tarvitsemme tarvitaan tarvitsee otamme otetaan kaipaamme kaivataan haussa haettavana
    haettavissa tarjolla avoinna avoimena
  `),
  relative: words(`
    joka jonka jota jossa josta johon jolla jolta jolle jona joiden joita jotka joissa joista joihin joilla joilta joille
    jotta koska kun sillä että mikä mitä missä
  `),
  twins: [
    ['mies', 'nainen'],
    ['emäntä', 'isäntä'],
    ['poika', 'tyttö'],
    ['setä', 'täti'],
    ['veli', 'sisar'],
    ['neiti', 'rouva', 'herra'],
  ],
  glosses: words('eli ent entinen entisen aiemmin aikaisemmin ennen nyk nykyisin nykyään'),
  land: 'alue maa maita maiden maat kaupun vyöhyk krim palestiin venäjä neuvosto saksa israel'.split(' '),
  conjunctions: words('ja tai sekä eli että'),
  organisationTails:
    'liit lii yhdist lehti lehden lehde kirk eläkekass unioni seura killa kilta säätiö kerho järjest ammattiosasto'.split(
      ' ',
    ),
  streetTails:
    'katu kadu tie kuja kujal polku polu tori rann ranta aukio puisto puistik mäki mäe silta silla saari saare niemi nieme'.split(
      ' ',
    ),
  companyMarks: words('oy oyj ab ry r.y ky tmi osk rf ltd inc gmbh säätiö'),
  statuteTails: 'laki lain laissa laista lakiin lakia asetu'.split(' '),
  namedThings: words(
    'ravintola hotelli laiva alus m/s ms s/s lehti yhtiö kahvila pubi tähtikuvio lautta jahti purjelaiva kirja teos romaani elokuva sarja podcast ohjelma näytelmä bar pub camping grilli rouva herra neiti rva hra',
  ),
  contactLabels: words(
    'lisätiedot lisätietoja yhteyshenkilö yhteyshenkilöt yhteydenotot tiedustelut rekrytoija haastattelija terveisin',
  ),
  productTails:
    'sovellu ohjelma hanke hankkee projekti podcast blogi leipä leivä leipi peli sarja kilpailu palkin'.split(' '),
}
