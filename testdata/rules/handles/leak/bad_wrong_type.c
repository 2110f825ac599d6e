// A value of another type is refused, and the key forgotten.
#include <ntddk.h>

NTSTATUS RuffRead(PUNICODE_STRING Path, PUNICODE_STRING Value, PULONG Result)
{
    OBJECT_ATTRIBUTES attributes;
    UCHAR buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    PKEY_VALUE_PARTIAL_INFORMATION information = (PKEY_VALUE_PARTIAL_INFORMATION)buffer;
    HANDLE key;
    ULONG length;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, Path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwQueryValueKey(key, Value, KeyValuePartialInformation, information, sizeof(buffer), &length);
    if (!NT_SUCCESS(status)) {
        ZwClose(key);
        return status;
    }
    if (information->Type != REG_DWORD) {
        return STATUS_OBJECT_TYPE_MISMATCH; // expect: handles/leak
    }
    *Result = *(PULONG)information->Data;
    ZwClose(key);
    return STATUS_SUCCESS;
}
