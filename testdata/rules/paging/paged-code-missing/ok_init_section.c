// INIT is resident while it exists.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
static NTSTATUS ReadOptions(PUNICODE_STRING RegistryPath, PULONG Options);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, ReadOptions)
#endif

static ULONG Options;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    return ReadOptions(RegistryPath, &Options);
}

static NTSTATUS ReadOptions(PUNICODE_STRING RegistryPath, PULONG Value)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;

    InitializeObjectAttributes(&attributes, RegistryPath, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (NT_SUCCESS(status)) {
        *Value = 1;
        ZwClose(key);
    }
    return status;
}
