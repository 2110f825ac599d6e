// The caller gets the handle.
#include <ntddk.h>

NTSTATUS RuffOpen(PUNICODE_STRING Path, PHANDLE Key)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, Path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (NT_SUCCESS(status)) {
        *Key = key;
    }
    return status;
}
