// Nobody promised anything: what the helper needs is its callers' matter.
#include <wdm.h>

VOID PhraseDrop_ok(PUNICODE_STRING Phrase)
{
    RtlFreeUnicodeString(Phrase);
}
