//! The parts of a text: the replies, asides and names of checks that the transcript has, laid over each other.

use super::explanation::{Part, PartRole};
use super::input::Read;
use super::work::Work;
use crate::order::sorted;
use crate::tables::FrameId;
use crate::text::transcript::{AsideKind, Role};
use std::collections::BinaryHeap;

/// A stretch of the plain text, and what it is; of those that overlap the later one in the list is above.
struct Layer {
    start: usize,
    end: usize,
    role: PartRole,
    frame: Option<FrameId>,
    reply: Option<usize>,
}

fn layers(work: &Work, read: &Read) -> Vec<Layer> {
    let transcript = &work.transcript;
    let whole = read.plain.text.len();
    let cause = transcript.cause_reply();
    let role = if cause.is_none() { PartRole::Cause } else { PartRole::Frame };
    let mut layers = vec![Layer { start: 0, end: whole, role, frame: None, reply: None }];
    for (index, reply) in transcript.replies.iter().enumerate() {
        let other = transcript.several && Some(index) != transcript.cause && reply.recipient.is_some();
        let role = match reply.role {
            _ if Some(index) == transcript.cause => PartRole::Cause,
            Role::Consequence => PartRole::Consequence,
            _ if other => PartRole::OtherRecipient,
            // The reply around the cause, and what comes after it.
            Role::Reply if cause.is_some_and(|cause| cause.outer == Some(index)) => PartRole::Frame,
            Role::Reply | Role::Earlier => PartRole::Earlier,
        };
        let (start, end) = (reply.stretch.start, reply.stretch.end.max(reply.stretch.start));
        layers.push(Layer { start, end, role, frame: reply.frame, reply: Some(index) });
    }
    // The name of a check says who was checked, and not why.
    layers.extend(transcript.replies.iter().filter_map(|reply| reply.check).map(|check| {
        let (start, end) = (work.folded.runs.start(check.at), read.ceil(work.folded.runs.end(check.to)));
        Layer { start, end, role: PartRole::Frame, frame: Some(check.frame), reply: None }
    }));
    layers.extend(transcript.asides.iter().map(|aside| {
        let role = match aside.kind {
            AsideKind::Quotation => PartRole::Quotation,
            AsideKind::Noise => PartRole::Noise,
            AsideKind::Own => PartRole::Frame,
        };
        Layer { start: aside.stretch.start, end: aside.stretch.end.min(whole), role, frame: Some(aside.frame), reply: None }
    }));
    layers
}

/// Lays the layers over each other, in the order of the text.
pub(super) fn parts(work: &Work, read: &Read) -> Vec<Part> {
    let layers = layers(work, read);
    let borders = sorted(layers.iter().flat_map(|layer| [layer.start, layer.end]).collect());
    // The layers by where they begin, so that each is taken up and let go once.
    let order = sorted(layers.iter().enumerate().map(|(index, layer)| (layer.start, index)).collect());
    let mut order = order.into_iter().map(|(_, index)| index).peekable();
    let mut active = BinaryHeap::new();
    let (mut parts, mut last): (Vec<Part>, Option<usize>) = (vec![], None);
    for (start, end) in borders.iter().zip(borders.iter().skip(1)).filter(|(start, end)| start < end) {
        while let Some(index) = order.next_if(|index| layers.get(*index).is_some_and(|layer| layer.start <= *start)) {
            active.push(index);
        }
        while active.peek().and_then(|index| layers.get(*index)).is_some_and(|layer| layer.end <= *start) {
            active.pop();
        }
        let Some(index) = active.peek().copied() else { continue };
        let (_, to) = read.plain.origin(*start, *end);
        match parts.last_mut().filter(|_| last == Some(index)) {
            Some(part) => part.end = to,
            None => {
                let from = parts.last().map_or(0, |part: &Part| part.end);
                parts.extend(layers.get(index).map(|layer| part(work, read, layer, from, to)));
            }
        }
        last = Some(index);
    }
    match parts.last_mut() {
        Some(part) => part.end = read.length,
        // A byte order mark alone: nothing is left of it.
        None if read.length > 0 => {
            let layer = Layer { start: 0, end: 0, role: PartRole::Noise, frame: None, reply: None };
            parts.push(part(work, read, &layer, 0, read.length));
        }
        None => {}
    }
    parts
}

fn part(work: &Work, read: &Read, layer: &Layer, start: usize, end: usize) -> Part {
    let reply = layer.reply.and_then(|reply| work.transcript.replies.get(reply));
    Part {
        start,
        end,
        role: layer.role,
        frame: layer.frame,
        recipient: reply.and_then(|reply| reply.recipient).and_then(|(start, end)| Some(read.plain.name(start, end)?.to_owned())),
        reply_code: reply.and_then(|reply| reply.code).map(|code| code.value),
        status: reply.and_then(|reply| reply.status).map(|status| status.value),
        command: reply.and_then(|reply| reply.command),
    }
}
