// The buffer is kept in the driver's extension, which every device reads.
#include <wdm.h>

typedef struct _SHARED {
    UNICODE_STRING Key;
    ULONG Debug;
} SHARED, *PSHARED;

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PSHARED shared;
    NTSTATUS status;

    status = IoAllocateDriverObjectExtension(DriverObject, (PVOID)DriverEntry, sizeof(SHARED), (PVOID *)&shared);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    shared->Key.Length = RegistryPath->Length;
    shared->Key.MaximumLength = RegistryPath->MaximumLength;
    shared->Key.Buffer = RegistryPath->Buffer; // expect: device/registry-path-saved
    return STATUS_SUCCESS;
}
