// Without the test the string would be freed on every path.
#include <wdm.h>

typedef struct _TITLE {
    UNICODE_STRING Text;
    ULONG References;
} TITLE, *PTITLE;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TitleRelease(_Inout_ PTITLE Title)
{
    Title->References--;
    if (Title->References != 0) // guard
        return;                 // guard
    RtlFreeUnicodeString(&Title->Text);
}
