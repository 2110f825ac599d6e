// The list above the code has an entry for each pageable routine, except for the newest.
#include <wdm.h>

typedef struct _KIOSK {
    PDEVICE_OBJECT Lower;
    HANDLE Key;
    ULONG Papers;
} KIOSK, *PKIOSK;

NTSTATUS KioskOpen(PKIOSK Kiosk, PUNICODE_STRING Path);
NTSTATUS KioskRestock(PKIOSK Kiosk);
VOID KioskClose(PKIOSK Kiosk);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, KioskOpen)
#pragma alloc_text(PAGE, KioskClose)
#endif

NTSTATUS KioskOpen(PKIOSK Kiosk, PUNICODE_STRING Path)
{
    OBJECT_ATTRIBUTES attributes;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, Path, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    return ZwOpenKey(&Kiosk->Key, KEY_READ, &attributes);
}

NTSTATUS KioskRestock(PKIOSK Kiosk)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Papers");

    PAGED_CODE(); // expect: paging/paged-code-nonpaged-section

    Kiosk->Papers = 100;
    return ZwSetValueKey(Kiosk->Key, &name, 0, REG_DWORD, &Kiosk->Papers, sizeof(Kiosk->Papers));
}

VOID KioskClose(PKIOSK Kiosk)
{
    PAGED_CODE();
    ZwClose(Kiosk->Key);
    Kiosk->Key = NULL;
}
