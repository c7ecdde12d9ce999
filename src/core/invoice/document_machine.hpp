// The life of a document. The table, and what holds in each state, is in document_machine.cpp.
#pragma once

#include "core/invoice/document_rows.hpp"
#include "core/machine/machine.hpp"

namespace osto::billing {

/// Skip: instead of finalize, when it comes to nothing and such documents are not issued.
enum class DocumentEvent { add_lines, finalize, void_document, skip };
enum class DocumentEffect { nothing, total_up, issue, withdraw, drop };

struct DocumentFacts {
  bool has_lines = false;
  bool is_untouched = false;  ///< nothing allocated, credited or applied, and no live attempt
};

using DocumentStep = Step<DocumentState, DocumentEffect>;

Result<DocumentStep> step_document(DocumentState state, DocumentEvent event, const DocumentFacts& facts = {});

/// Asserts the sentence of the row's state. Errors: invariant_broken.
Result<void> check_invariant(const DocumentRow& row);

MachineText describe_document_machine();

}  // namespace osto::billing
