// Declared with a role type because the signature fits, but only ever called by DriverEntry.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
IO_WORKITEM_ROUTINE FirstScan;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, FirstScan)

static ULONG g_Found;

VOID FirstScan(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    for (; DeviceObject; DeviceObject = DeviceObject->NextDevice) {
        g_Found++;
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    FirstScan(DriverObject->DeviceObject, NULL);
    return STATUS_SUCCESS;
}
