package prepai.session;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prepai.candidate.Claim;
import prepai.candidate.CvClaims;
import prepai.candidate.Profile;

/// The CV of a session, as it stands.
///
/// @param storedAt when the file came
/// @param read what was read of it; empty for a CV that was stored before CVs were read
/// @param profile what was read, with the candidate's corrections
/// @param corrected whether there are any
/// @param skills names that it mentions anywhere, as the taxonomy has them
/// @param claims that it makes, the most probe-worthy first
/// @param earlier claims that it made before it was corrected
public record Cv(
    Event.CvStored stored,
    Instant storedAt,
    Optional<Event.CvRead> read,
    Optional<Profile> profile,
    boolean corrected,
    List<String> skills,
    List<Claim> claims,
    List<Claim> earlier) {
  public Cv {
    skills = List.copyOf(skills);
    claims = List.copyOf(claims);
    earlier = List.copyOf(earlier);
  }

  static Cv stored(Event.CvStored stored, Instant at) {
    return new Cv(
        stored, at, Optional.empty(), Optional.empty(), false, List.of(), List.of(), List.of());
  }

  Cv read(Event.CvRead read, YearMonth today) {
    return new Cv(
        stored,
        storedAt,
        Optional.of(read),
        Optional.of(read.profile()),
        false,
        read.skills(),
        CvClaims.of(read.profile(), today),
        List.of());
  }

  Cv corrected(Event.CvCorrected correction, YearMonth today) {
    List<Claim> now = CvClaims.of(correction.profile(), today);
    Map<String, Claim> before = new LinkedHashMap<>();
    claims.forEach(claim -> before.put(claim.id(), claim));
    earlier.forEach(claim -> before.putIfAbsent(claim.id(), claim));
    now.forEach(claim -> before.remove(claim.id()));
    return new Cv(
        stored,
        storedAt,
        read,
        Optional.of(correction.profile()),
        true,
        correction.skills(),
        now,
        List.copyOf(before.values()));
  }

  /// The claim of an id, also one that was corrected away since it was asked about.
  public Optional<Claim> claim(String id) {
    return Stream.concat(claims.stream(), earlier.stream())
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }
}
