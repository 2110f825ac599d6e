// What the callback between the two calls does with the level is not known.
#include <wdm.h>

typedef VOID (*CHOIR_LOWER)(PVOID Context);

typedef struct _CHOIR {
    KSPIN_LOCK Lock;
    UNICODE_STRING Song;
    CHOIR_LOWER Lower;
} CHOIR, *PCHOIR;

VOID ChoirEnd_ok(PCHOIR Choir)
{
    KeAcquireSpinLockAtDpcLevel(&Choir->Lock);
    KeReleaseSpinLockFromDpcLevel(&Choir->Lock);
    Choir->Lower(Choir);
    RtlFreeUnicodeString(&Choir->Song);
}
