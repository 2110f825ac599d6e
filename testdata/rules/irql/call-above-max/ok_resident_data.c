// String routines whose limit depends on whether the data can be paged: unknown here, so silent.
#include <wdm.h>

typedef struct _NAMED {
    KSPIN_LOCK Lock;
    UNICODE_STRING Name;
    WCHAR Buffer[32];
} NAMED, *PNAMED;

SIZE_T NamedSet_ok(PNAMED Named, PCUNICODE_STRING Name)
{
    SIZE_T same;
    KIRQL irql;

    KeAcquireSpinLock(&Named->Lock, &irql);
    same = RtlCompareMemory(Named->Buffer, Name->Buffer, min(Name->Length, Named->Name.Length));
    RtlCopyUnicodeString(&Named->Name, Name);
    DbgPrint("named %p: %d characters kept\n", Named, (int)(same / sizeof(WCHAR)));
    KeReleaseSpinLock(&Named->Lock, irql);
    return same;
}
