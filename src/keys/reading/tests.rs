use super::*;

const KEY: &str = "DMXXX-7K2M9-AAAAA";

/// What a file gives that comes in pieces of so many bytes: keys with their lines, wrong lines, and what ended reading.
type Read = (Vec<(i32, String)>, Vec<Located>, Option<Located>);

fn read_in(bytes: &[u8], piece: usize) -> Read {
    let (mut reader, mut rest) = (Reader::default(), Vec::new());
    let (mut keys, mut wrong) = (Vec::new(), Vec::new());
    let pieces: Vec<&[u8]> = bytes.chunks(piece).collect();
    for (number, piece) in pieces.iter().enumerate() {
        rest.extend_from_slice(piece);
        // As it is kept between two requests.
        reader = serde_json::from_value(serde_json::to_value(&reader).unwrap()).unwrap();
        let end = reader.whole_lines(&rest, number + 1 == pieces.len());
        let read = reader.read(&rest[..end], |line| {
            match line {
                Line::Key(at, key) => keys.push((at, key.to_owned())),
                Line::Wrong(located) => wrong.push(located),
            }
            Ok::<_, ()>(())
        });
        rest.drain(..end);
        if let Err(ended) = read.unwrap() {
            return (keys, wrong, Some(ended));
        }
    }
    (keys, wrong, None)
}

/// The same, whatever the pieces.
fn read(bytes: &[u8]) -> Read {
    let whole = read_in(bytes, usize::MAX);
    for piece in [1, 2, 3, 5, 7, 16, 64] {
        let pieces = read_in(bytes, piece);
        assert_eq!((&pieces.1, &pieces.2), (&whole.1, &whole.2), "in pieces of {piece}");
        if whole.2.is_none() {
            assert_eq!(pieces.0, whole.0, "in pieces of {piece}");
        }
    }
    whole
}

fn keys(bytes: &[u8]) -> Vec<(i32, String)> {
    let (keys, wrong, ended) = read(bytes);
    assert_eq!((wrong, ended), (Vec::new(), None));
    keys
}

fn at(lines: &[i32]) -> Vec<(i32, String)> {
    lines.iter().map(|line| (*line, KEY.to_owned())).collect()
}

fn wide(text: &str, unit: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

#[test]
fn a_file_of_any_usual_kind_gives_its_keys_with_their_lines() {
    for (text, lines) in [
        (format!("{KEY}\n{KEY}"), [1, 2]),
        (format!("{KEY}\r\n\r\n  {KEY} \r\n\r\n"), [1, 3]),
        (format!("\u{feff}{KEY}\n{KEY}\n"), [1, 2]),
        (format!("Key\n{KEY}\n{KEY}\n"), [2, 3]),
        (format!("\n\"PRODUCT KEY\"\n\"{KEY}\"\n{KEY}\n"), [3, 4]),
        (format!("note,key\nfirst,{KEY}\n\"a, \"\"b\"\"\", \"{KEY}\"\n"), [2, 3]),
        (format!("Key;Note\n{KEY};\n{KEY};x,y\n"), [2, 3]),
        (format!("No\tProduct Key\n1\t{KEY}\n2\t{KEY}"), [2, 3]),
    ] {
        assert_eq!(keys(text.as_bytes()), at(&lines), "{text:?}");
        let marked = format!("\u{feff}{}", text.trim_start_matches('\u{feff}'));
        assert_eq!(keys(&wide(&marked, u16::to_le_bytes)), at(&lines), "{text:?}");
        assert_eq!(keys(&wide(&marked, u16::to_be_bytes)), at(&lines), "{text:?}");
    }
}

#[test]
fn what_is_wrong_is_told_by_its_line_and_place() {
    let located = |line, wrong, place, count| Located { line, wrong, place, count };
    let long = "A".repeat(LINE_LETTERS + 1);
    let hundred = "B".repeat(*KEY_LETTERS.end());
    let cases = [
        (format!("{KEY}\nABC\n"), located(2, Wrong::KeyShort, 1, 3)),
        (format!("{hundred}\n{hundred}-B\n"), located(2, Wrong::KeyLong, 1, 101)),
        (format!("{KEY}\n ABCDЕ-12345-A\n"), located(2, Wrong::Letter, 6, 0)),
        (format!("{KEY}\n{KEY},1\n"), located(2, Wrong::Letter, 18, 0)),
        (format!("key,b\n{KEY},\n{KEY}\n"), located(3, Wrong::OtherColumns, 2, 1)),
        (format!("b,key\nx,y,{KEY}\n"), located(2, Wrong::OtherColumns, 2, 3)),
        (format!("b,key\nx,\n{KEY},{KEY}"), located(2, Wrong::NoKey, 2, 0)),
        (format!("b,key\nx,\"{KEY}\n"), located(2, Wrong::Quotes, 3, 0)),
        (format!("b,key\n\"x\"y,{KEY}\n"), located(2, Wrong::Quotes, 4, 0)),
        (format!("{KEY}\n{long}\n{KEY}"), located(2, Wrong::LineLong, 4_001, 4_001)),
    ];
    for (text, expected) in cases {
        let (_, wrong, ended) = read(text.as_bytes());
        assert_eq!((wrong, ended), (vec![expected], None), "{text:?}");
        assert!(!expected.wrong.ends_reading());
    }
}

#[test]
fn a_file_that_is_none_of_keys_ends_where_that_shows() {
    let located = |line, wrong, place, count| Some(Located { line, wrong, place, count });
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    let columns = ["a"; 10_000].join(",");
    let cases: [(Vec<u8>, Option<Located>); 9] = [
        (picture, located(1, Wrong::NotText, 1, 0)),
        (b"PK\x03\x04\x14\0".to_vec(), located(1, Wrong::Packed, 1, 0)),
        (b"DMXXX-7K2M9\nDMXX\xc9".to_vec(), located(2, Wrong::NotText, 5, 0)),
        (b"D\0M\0\n\0".to_vec(), located(1, Wrong::NotText, 2, 0)),
        (b"\xff\xfeD\0M".to_vec(), located(1, Wrong::NotText, 2, 0)),
        (b"\xff\xfe\n\0D\0\x3d\xd8D\0".to_vec(), located(2, Wrong::NotText, 2, 0)),
        (b"a,b\n1,2\n".to_vec(), located(1, Wrong::NoKeyColumn, 1, 2)),
        (b"\nKey;b;KEY\n".to_vec(), located(2, Wrong::TwoKeyColumns, 3, 1)),
        (columns.into_bytes(), located(1, Wrong::ManyColumns, 101, 10_000)),
    ];
    for (bytes, expected) in cases {
        let (keys, wrong, ended) = read_in(&bytes, usize::MAX);
        assert!(keys.is_empty() && wrong.is_empty(), "{bytes:?}");
        assert_eq!(ended, expected, "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
        assert!(ended.is_some_and(|it| it.wrong.ends_reading()));
    }
}

#[test]
fn what_has_no_end_of_a_line_is_not_kept_for_ever() {
    let reader = Reader::default();
    let endless = vec![b'A'; LINE_BYTES + 1];
    assert_eq!(reader.whole_lines(&endless[1..], false), 0);
    assert_eq!(reader.whole_lines(&endless, false), endless.len());
    let (keys, wrong, ended) = read_in(&vec![b'A'; 3 * LINE_BYTES], 1024);
    assert!(keys.is_empty() && ended.is_none());
    assert!(wrong.iter().all(|it| it.wrong == Wrong::LineLong));
}
