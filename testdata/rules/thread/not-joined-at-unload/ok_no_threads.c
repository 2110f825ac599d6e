// A driver that can be unloaded and creates no thread.
#include <wdm.h>

DRIVER_UNLOAD QuietUnload;

VOID QuietInit(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverUnload = QuietUnload;
}

_Use_decl_annotations_
VOID QuietUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteDevice(DriverObject->DeviceObject);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
