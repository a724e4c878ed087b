package fr.ancrage.territories;

/** Who runs a territory. */
public enum TerritoryKind {
  /** Communauté professionnelle territoriale de santé. */
  CPTS,
  /** Plateforme territoriale des ressources humaines. */
  PTRH,
  /** Groupement hospitalier de territoire, or one hospital. */
  HOSPITAL_GROUP,
  /** Commune, intercommunalité, département. */
  LOCAL_AUTHORITY,
  /** An ARS or another funder, host of its calls. */
  FUNDER
}
