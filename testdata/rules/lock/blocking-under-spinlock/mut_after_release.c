// The early release is what lets the string be freed.
#include <wdm.h>

typedef struct _LABEL {
    KSPIN_LOCK Lock;
    UNICODE_STRING Text;
    ULONG Uses;
} LABEL, *PLABEL;

VOID LabelDrop(PLABEL Label)
{
    UNICODE_STRING text = { 0 };
    KIRQL irql;

    KeAcquireSpinLock(&Label->Lock, &irql);
    text = Label->Text;
    Label->Uses--;
    KeReleaseSpinLock(&Label->Lock, irql); // guard
    RtlFreeUnicodeString(&text);
    KeAcquireSpinLock(&Label->Lock, &irql); // guard
    Label->Uses++;
    KeReleaseSpinLock(&Label->Lock, irql);
}
