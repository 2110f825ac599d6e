// FN: the section is given to the linker (/SECTION, /MERGE) or to objcopy; the source does not show it.
#include <wdm.h>

typedef struct _LIBRARY_STATE {
    KSPIN_LOCK Lock;
    ULONG Uses;
} LIBRARY_STATE, *PLIBRARY_STATE;

VOID LibraryUse(PLIBRARY_STATE State)
{
    KIRQL irql;

    KeAcquireSpinLock(&State->Lock, &irql);
    State->Uses++;
    KeReleaseSpinLock(&State->Lock, irql);
}
