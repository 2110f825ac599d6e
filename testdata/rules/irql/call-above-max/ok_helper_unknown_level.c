// An exported helper with no caller here: its level is the caller's business.
#include <wdm.h>

NTSTATUS HelperOpenKey_ok(PUNICODE_STRING Name, PHANDLE Key)
{
    OBJECT_ATTRIBUTES attributes;

    InitializeObjectAttributes(&attributes, Name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    return ZwOpenKey(Key, KEY_READ, &attributes);
}

VOID HelperCloseKey_ok(HANDLE Key)
{
    if (Key != NULL) {
        ZwClose(Key);
    }
}
