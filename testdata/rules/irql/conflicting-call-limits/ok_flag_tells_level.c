// The same flag chooses the variant of the acquire and whether the string is freed.
#include <wdm.h>

typedef struct _PLAQUE {
    KSPIN_LOCK Lock;
    UNICODE_STRING Text;
    ULONG Version;
} PLAQUE, *PPLAQUE;

VOID PlaqueTouch_ok(PPLAQUE Plaque, BOOLEAN AtDpc)
{
    KIRQL irql = DISPATCH_LEVEL;

    if (AtDpc) {
        KeAcquireSpinLockAtDpcLevel(&Plaque->Lock);
    } else {
        KeAcquireSpinLock(&Plaque->Lock, &irql);
    }
    Plaque->Version++;
    if (AtDpc) {
        KeReleaseSpinLockFromDpcLevel(&Plaque->Lock);
        return;
    }
    KeReleaseSpinLock(&Plaque->Lock, irql);
    RtlFreeUnicodeString(&Plaque->Text);
}
