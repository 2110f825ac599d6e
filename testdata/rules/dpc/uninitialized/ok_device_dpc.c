// The DPC that every device object has: initialized through the device, requested through the device.
#include <wdm.h>

IO_DPC_ROUTINE MouseDpc;
KSERVICE_ROUTINE MouseInterrupt;

_Use_decl_annotations_
VOID MouseDpc(PKDPC Dpc, PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
}

VOID MouseSetup(PDEVICE_OBJECT DeviceObject)
{
    IoInitializeDpcRequest(DeviceObject, MouseDpc);
}

_Use_decl_annotations_
BOOLEAN MouseInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PDEVICE_OBJECT device = (PDEVICE_OBJECT)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    IoRequestDpc(device, NULL, NULL);
    return TRUE;
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
