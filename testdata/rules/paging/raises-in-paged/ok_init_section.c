// INIT is thrown away after initialization, but resident as long as it exists.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;

#pragma alloc_text(INIT, DriverEntry)

static KSPIN_LOCK ListLock;
static LIST_ENTRY Devices;
static ULONG Generation;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    KeInitializeSpinLock(&ListLock);
    InitializeListHead(&Devices);
    KeAcquireSpinLock(&ListLock, &irql);
    Generation++;
    KeReleaseSpinLock(&ListLock, irql);
    return STATUS_SUCCESS;
}
