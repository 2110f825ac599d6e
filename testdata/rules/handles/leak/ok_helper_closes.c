// A helper reads and closes.
#include <ntddk.h>

static NTSTATUS RuffFinish(HANDLE Key, PUNICODE_STRING Value, PKEY_VALUE_PARTIAL_INFORMATION Information, ULONG Size, PULONG Length, PULONG Result)
{
    NTSTATUS status = ZwQueryValueKey(Key, Value, KeyValuePartialInformation, Information, Size, Length);

    *Result = NT_SUCCESS(status) ? *(PULONG)Information->Data : 0;
    ZwClose(Key);
    return status;
}

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
    return RuffFinish(key, Value, information, sizeof(buffer), &length, Result);
}
