// What a word that `explain` is asked about stands for, and the page about it, in Markdown.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::cli {

/// Concepts, families, bug checks, and what else can be asked.
std::string topicsPage();

/// The page about a concept, family, rule, bug check or what another tool calls something. Nothing: unknown.
std::optional<std::string> pageAbout(std::string_view word);

/// All words that pageAbout knows, for "did you mean" and completions.
std::vector<std::string> topicWords();

/// The page of a rule, with what it can end in and the concepts behind it.
std::string rulePage(std::string_view slug);

} // namespace irqlint::cli
