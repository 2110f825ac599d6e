// String and debug routines whose limit depends on whether the data can be paged: unknown here, so silent.
#include <wdm.h>

typedef struct _NAMED {
    KSPIN_LOCK Lock;
    UNICODE_STRING Name;
    LIST_ENTRY Links;
} NAMED, *PNAMED;

BOOLEAN NamedIs_ok(PNAMED Named, PCUNICODE_STRING Other)
{
    BOOLEAN equal;
    KIRQL irql;

    KeAcquireSpinLock(&Named->Lock, &irql);
    equal = RtlEqualUnicodeString(&Named->Name, Other, FALSE);
    DbgPrint("named %p: %d\n", Named, equal);
    KeReleaseSpinLock(&Named->Lock, irql);
    return equal;
}
