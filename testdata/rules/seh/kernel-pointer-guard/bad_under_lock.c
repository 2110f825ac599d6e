// The list is walked with a spin lock held; a handler shall take what is wrong with it.
#include <ntddk.h>

typedef struct _MOORHEN_ITEM { struct _MOORHEN_ITEM *Next; ULONG Weight; } MOORHEN_ITEM, *PMOORHEN_ITEM;

KSPIN_LOCK MoorhenLock;

ULONG MoorhenWeigh(PMOORHEN_ITEM First)
{
    KIRQL irql;
    ULONG sum = 0;

    KeAcquireSpinLock(&MoorhenLock, &irql);
    __try {
        sum = First->Weight; // expect: seh/kernel-pointer-guard
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        sum = 0;
    }
    KeReleaseSpinLock(&MoorhenLock, irql);
    return sum;
}
