package prepai.cv;

import java.util.List;

/// A fictional candidate: what their CV says, and so what must be read from it.
record Persona(
    String name,
    String headline,
    String email,
    String phone,
    String city,
    String summary,
    List<Post> posts,
    List<Study> studies,
    List<Group> skills) {

  /// A post, with dates as printed and as meant.
  record Post(
      String title,
      String employer,
      String place,
      String dates,
      String meant,
      List<String> bullets) {}

  /// A course of study.
  record Study(String degree, String school, String dates, String meant) {}

  /// Skills under a label.
  record Group(String label, List<String> skills) {}

  static final Persona ADA =
      new Persona(
          "Ada Lindqvist",
          "Backend Engineer",
          "ada.lindqvist@example.org",
          "+46 70 123 45 67",
          "Stockholm, Sweden",
          "Backend engineer who likes boring technology and short feedback loops.",
          List.of(
              new Post(
                  "Staff Software Engineer",
                  "Fjordpay AB",
                  "Stockholm, Sweden",
                  "Mar 2021 – Present",
                  "2021-03 present",
                  List.of(
                      "Cut the median time of a payment from 900 to 210 milliseconds",
                      "Led the move of 14 services from one database to one each")),
              new Post(
                  "Software Engineer",
                  "Kartverket Labs",
                  "Oslo, Norway",
                  "Aug 2016 – Feb 2021",
                  "2016-08 2021-02",
                  List.of(
                      "Built a tile server that answers 4,000 requests a second",
                      "Wrote the guide that new colleagues learn from"))),
          List.of(
              new Study(
                  "Master of Science in Computer Science",
                  "Uppsala University",
                  "Sep 2014 – Jun 2016",
                  "2014-09 2016-06"),
              new Study(
                  "Bachelor of Science in Mathematics",
                  "Lund University",
                  "Sep 2011 – Jun 2014",
                  "2011-09 2014-06")),
          List.of(
              new Group("Languages", List.of("Java", "Go", "SQL")),
              new Group("Systems", List.of("PostgreSQL", "Kafka", "Kubernetes", "Terraform"))));

  static final Persona OMAR =
      new Persona(
          "Omar Haddad-Reyes",
          "Product Manager",
          "omar@haddadreyes.example.com",
          "(312) 555-0147",
          "Chicago, IL",
          "Product manager with eight years in logistics. I write, I count, I ask.",
          List.of(
              new Post(
                  "Senior Product Manager",
                  "Pallet & Crane, Inc.",
                  "Chicago, IL",
                  "2020-01 - Present",
                  "2020-01 present",
                  List.of(
                      "Raised on-time deliveries from 82% to 95% within a year",
                      "Decided with data which three of eleven projects to stop")),
              new Post(
                  "Business Analyst",
                  "Lakeshore Freight",
                  "Milwaukee, WI",
                  "2016-06 - 2019-12",
                  "2016-06 2019-12",
                  List.of(
                      "Modelled the cost of empty trips and found 2.1 million dollars a year"))),
          List.of(
              new Study(
                  "Bachelor of Arts in Economics",
                  "University of Illinois",
                  "2012-09 - 2016-05",
                  "2012-09 2016-05")),
          List.of(
              new Group("Methods", List.of("Scrum", "A/B Testing", "User Research")),
              new Group("Tools", List.of("SQL", "Tableau", "Jira", "Figma"))));

  static final Persona JONAS =
      new Persona(
          "Jonas Kirchweger",
          "Softwareentwickler",
          "jonas.kirchweger@example.de",
          "+49 30 901820",
          "Leipzig, Deutschland",
          "Entwickler mit Freude an sauberen Schnittstellen und kurzen Wegen.",
          List.of(
              new Post(
                  "Softwareentwickler",
                  "Elbtal Software GmbH",
                  "Dresden",
                  "Oktober 2019 – heute",
                  "2019-10 present",
                  List.of("Abrechnung für 30 Stadtwerke neu gebaut", "Zwei Auszubildende betreut")),
              new Post(
                  "Werkstudent",
                  "Messe Leipzig GmbH",
                  "Leipzig",
                  "03/2017 – 09/2019",
                  "2017-03 2019-09",
                  List.of("Berichte mit Python automatisiert"))),
          List.of(
              new Study(
                  "Master of Science Informatik",
                  "Universität Leipzig",
                  "10/2017 – 09/2019",
                  "2017-10 2019-09"),
              new Study(
                  "Bachelor of Science Informatik",
                  "Hochschule Mittweida",
                  "10/2014 – 09/2017",
                  "2014-10 2017-09")),
          List.of(
              new Group("Sprachen", List.of("Java", "Kotlin", "Python")),
              new Group("Werkzeuge", List.of("Git", "Docker", "Jenkins"))));

  static final Persona CLAIRE =
      new Persona(
          "Claire Vautrin",
          "Cheffe de projet",
          "claire.vautrin@example.fr",
          "+33 6 12 34 56 78",
          "Lyon, France",
          "Cheffe de projet passionnée par les transports publics.",
          List.of(
              new Post(
                  "Cheffe de projet",
                  "Transports du Rhône",
                  "Lyon",
                  "janvier 2020 – aujourd’hui",
                  "2020-01 present",
                  List.of(
                      "Mise en service de 40 bus électriques",
                      "Budget de 12 millions d’euros tenu")),
              new Post(
                  "Consultante",
                  "Cabinet Delorme SAS",
                  "Paris",
                  "sept. 2015 – déc. 2019",
                  "2015-09 2019-12",
                  List.of("Audit de huit réseaux de tramway"))),
          List.of(
              new Study(
                  "Master en Génie civil",
                  "École des Ponts",
                  "sept. 2013 – juin 2015",
                  "2013-09 2015-06")),
          List.of(
              new Group("Outils", List.of("Excel", "Power BI", "Jira")),
              new Group("Gestion", List.of("Agile", "Kanban"))));

  static final Persona LUCIA =
      new Persona(
          "Lucía Berenguer",
          "Analista de datos",
          "lucia.berenguer@example.es",
          "+34 612 34 56 78",
          "Valencia, España",
          "Analista de datos en el sector sanitario.",
          List.of(
              new Post(
                  "Analista de datos",
                  "Hospital del Turia",
                  "Valencia",
                  "marzo de 2019 – actualidad",
                  "2019-03 present",
                  List.of("Reduje la espera media de urgencias en un 18 %")),
              new Post(
                  "Desarrolladora",
                  "Mareas Digital S.L.",
                  "Alicante",
                  "jun. 2016 – feb. 2019",
                  "2016-06 2019-02",
                  List.of("Creé paneles para doce ayuntamientos"))),
          List.of(
              new Study(
                  "Grado en Estadística",
                  "Universidad de Valencia",
                  "sept. 2012 – jun. 2016",
                  "2012-09 2016-06")),
          List.of(
              new Group("Lenguajes", List.of("Python", "SQL")),
              new Group("Herramientas", List.of("Tableau", "Excel"))));
}
