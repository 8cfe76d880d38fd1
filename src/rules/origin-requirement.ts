import { demandRule } from './demand'
import { nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** An origin, a citizenship or a background is demanded of the applicant. */
export const originRequirement = demandRule({
  id: 'origin-requirement',
  description: {
    fi: 'Hakijalta vaaditaan alkuperää, kansalaisuutta tai taustaa.',
    sv: 'Av den sökande krävs ett visst ursprung, medborgarskap eller en viss bakgrund.',
    en: 'An origin, a citizenship or a background is demanded of the applicant.',
  },
  severity: 'error',
  basis: [nonDiscriminationAct('8 §'), nonDiscriminationAct('17 §')],
  messages: {
    demand: {
      reason: {
        fi: '`{actual}`: lain vastainen vaatimus, ellei laki edellytä sitä',
        sv: '`{actual}`: ett lagstridigt krav, om inte lagen förutsätter det',
        en: '`{actual}`: an unlawful demand, unless a law requires it',
      },
      note: {
        fi: 'Kansalaisuutta saa vaatia vain laissa nimettyihin virkoihin, alkuperää ei lainkaan. Kirjoita: oikeus tehdä työtä Suomessa.',
        sv: 'Medborgarskap får krävas bara för tjänster som nämns i lag, ursprung inte alls. Skriv: rätt att arbeta i Finland.',
        en: 'Citizenship may be required only for offices named in a law, origin never. Write: the right to work in Finland.',
      },
    },
    exclude: {
      reason: {
        fi: '`{actual}`: sulkee hakijoita pois alkuperän perusteella',
        sv: '`{actual}`: utesluter sökande på grund av ursprung',
        en: '`{actual}`: excludes applicants on the basis of origin',
      },
      note: {
        fi: 'Alkuperä, kansalaisuus ja kieli eivät ole perusteita jättää hakemus käsittelemättä. Poista kohta.',
        sv: 'Ursprung, medborgarskap och språk är inga grunder för att låta bli att behandla en ansökan. Ta bort stället.',
        en: 'Origin, citizenship and language are not grounds for leaving an application unread. Remove it.',
      },
    },
    citizenship: {
      reason: {
        fi: '`{actual}`: todennäköisesti syrjivä vaatimus',
        sv: '`{actual}`: sannolikt ett diskriminerande krav',
        en: '`{actual}`: probably a discriminatory demand',
      },
      note: {
        fi: 'Riittää oikeus tehdä työtä Suomessa, ja se tarkistetaan valitulta.',
        sv: 'Det räcker med rätt att arbeta i Finland, och den kontrolleras hos den som väljs.',
        en: 'The right to work in Finland is enough, and it is checked for the person chosen.',
      },
    },
    ground: {
      reason: {
        fi: '`{actual}`: mainitse säännös, joka vaatii kansalaisuuden',
        sv: '`{actual}`: nämn bestämmelsen som kräver medborgarskap',
        en: '`{actual}`: name the provision that requires citizenship',
      },
      note: {
        fi: 'Moniin valtion virkoihin laki vaatii Suomen kansalaisuuden (valtion virkamieslaki 7 §). Mainitse pykälä.',
        sv: 'För många statliga tjänster kräver lagen finskt medborgarskap (7 § i statstjänstemannalagen). Nämn paragrafen.',
        en: 'A law requires Finnish citizenship for many state offices (valtion virkamieslaki 7 §). Name the section.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Siivoojalta edellytetään Suomen kansalaisuutta. Emme ota ulkomaalaisia kuljettajia.',
    language: 'fi',
    flagged: [
      { words: 'Suomen kansalaisuutta', severity: 'error' },
      { words: 'Emme ota ulkomaalaisia', severity: 'error' },
    ],
    shows: {
      fi: 'Kansalaisuus ja alkuperä.',
      sv: 'Medborgarskap och ursprung.',
      en: 'Citizenship and origin.',
    },
  },
  {
    text: 'Siivoojalta edellytetään työnteko-oikeutta Suomessa, ei kansalaisuutta. Maahanmuuttajataustaiset hakijat ovat tervetulleita.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Työnteko-oikeutta saa edellyttää.',
      sv: 'Rätt att arbeta får förutsättas.',
      en: 'The right to work may be required.',
    },
  },
  {
    text: 'Virkaan voidaan nimittää vain Suomen kansalainen (valtion virkamieslaki 7 §).',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Laki on nimetty.',
      sv: 'Lagen är nämnd.',
      en: 'The law is named.',
    },
  },
]
