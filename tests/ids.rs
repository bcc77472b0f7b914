//! Ids and status codes, as text and back.

use bouncecode::{
    Action, AddressAction, AddressStatus, BounceType, Category, Command, Confidence, FactKind, Flag, FrameId, Group, HardBy, OutcomeId,
    PartRole, PolicyId, Reason, Retry, RuleId, SchemeId, Source, Status, Strength, taxonomy,
};

macro_rules! round_trip {
    ($($ids:ty),+) => {
        $(for id in <$ids>::ALL {
            assert_eq!(id.to_string().parse(), Ok(*id));
            assert_eq!(serde_json::to_value(id).ok().and_then(|json| serde_json::from_value(json).ok()), Some(*id));
        })+
    };
}

#[test]
fn ids_are_parsed_from_what_they_are_printed_as() {
    round_trip!(Action, AddressAction, AddressStatus, BounceType, Category, Command, Confidence, FactKind, Flag, FrameId, Group);
    round_trip!(HardBy, OutcomeId, PartRole, PolicyId, Reason, Retry, RuleId, SchemeId, Source, Strength);
}

#[test]
fn the_taxonomy_lists_every_id() {
    let lists = serde_json::to_value(taxonomy()).unwrap_or_default();
    let names = serde_json::to_value(bouncecode::boundary::names()).unwrap_or_default();
    for list in [
        "groups",
        "types",
        "actions",
        "addressActions",
        "retries",
        "confidences",
        "flags",
        "commands",
        "frames",
        "rules",
        "outcomes",
        "statuses",
        "reasons",
    ] {
        assert!(names.get(list).is_some_and(|ids| lists.get(list) == Some(ids)), "{list}");
    }
}

#[test]
fn an_unknown_id_names_the_known_ones() {
    let error = "firm".parse::<BounceType>().map_err(|error| error.to_string());
    assert_eq!(error, Err("unknown id \"firm\"; known are hard, soft, other, none".to_owned()));
}

#[test]
fn status_codes_are_parsed_as_rfc_3463_writes_them() {
    let status = Status { class: 5, subject: 7, detail: 606 };
    assert_eq!(status.to_string().parse(), Ok(status));
    assert_eq!(serde_json::from_str::<Status>("\"5.7.606\"").ok(), Some(status));
    for text in ["", "5", "5.1", "5.1.1.1", "3.1.1", "5.01.1", "5.1.1000", "5.1.x", " 5.1.1", "+5.1.1", "5..1"] {
        assert!(text.parse::<Status>().is_err(), "{text:?}");
    }
}
