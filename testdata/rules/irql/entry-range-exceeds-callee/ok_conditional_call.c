// The call that needs less comes only with a flag; who sets the flag knows the level.
#include <wdm.h>

typedef struct _TAG {
    UNICODE_STRING Text;
    BOOLEAN OwnsText;
} TAG, *PTAG;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID TagRelease_ok(_Inout_ PTAG Tag)
{
    if (Tag->OwnsText) {
        RtlFreeUnicodeString(&Tag->Text);
        Tag->OwnsText = FALSE;
    }
}
