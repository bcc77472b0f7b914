//! How certain an answer is, for each kind of evidence that can decide.

use bouncecode::{Confidence, Options, RuleId, explain};

#[test]
fn each_kind_of_evidence_has_its_confidence() {
    for (code, text, rule, confidence) in [
        // A vendor's own code and words that mean one thing are sure; that a mailbox is unavailable says less.
        ("421", "4.7.1 [TS03] deferred", RuleId::VendorCode, Confidence::High),
        ("550", "User unknown", RuleId::SpecificPhrase, Confidence::High),
        ("450", "4.2.0 recipient temporarily unavailable", RuleId::SpecificPhrase, Confidence::Medium),
        // A status code is sure alone, and less so beside words that nothing knows.
        ("5.1.1", "", RuleId::SpecificStatus, Confidence::High),
        ("550", "5.1.1 Frob the sprocket", RuleId::SpecificStatus, Confidence::Medium),
        ("5,1,1", "", RuleId::SpecificStatus, Confidence::Low),
        ("535", "", RuleId::SpecificReply, Confidence::Medium),
        // Words that lean to one meaning: not a single word that says no more than that something was refused.
        ("550", "blocked", RuleId::GenericPhrase, Confidence::Medium),
        ("550", "rejected", RuleId::GenericPhrase, Confidence::Low),
        ("554", "mailbox unavailable", RuleId::GenericPhrase, Confidence::Low),
        ("550", "", RuleId::GenericCode, Confidence::Low),
        ("550", "frob", RuleId::ClassDigit, Confidence::Low),
    ] {
        let found = explain(code, text, &Options::default());
        assert_eq!((found.decided_by, found.classification.confidence), (rule, confidence), "{code:?} {text:?}");
    }
}
