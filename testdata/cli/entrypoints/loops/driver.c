/* A filter driver that fills its table in loops: over all slots by number, and with a pointer that walks on. */
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH VeilPass;
DRIVER_DISPATCH VeilPnp;
DRIVER_DISPATCH VeilPower;
DRIVER_DISPATCH VeilHook;
DRIVER_DISPATCH VeilTrace;

static VOID VeilFill(PDRIVER_OBJECT Driver, PDRIVER_DISPATCH Routine)
{
    ULONG i;

    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        Driver->MajorFunction[i] = Routine;
}

static VOID VeilHookOne(PDRIVER_OBJECT Driver, ULONG Major)
{
    Driver->MajorFunction[Major] = VeilHook;
}

static VOID VeilTraceAll(PDRIVER_OBJECT Driver)
{
    PDRIVER_DISPATCH *slot;
    int i;

    for (i = 0, slot = Driver->MajorFunction; i <= IRP_MJ_MAXIMUM_FUNCTION; i++, slot++)
        *slot = VeilTrace;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath)
{
    if (RegistryPath->Length == 0)
        VeilTraceAll(Driver);
    else
        VeilFill(Driver, VeilPass);
    Driver->MajorFunction[IRP_MJ_POWER] = VeilPower;
    if (RegistryPath->Length > 64)
        Driver->MajorFunction[IRP_MJ_PNP] = VeilPnp;
    else
        Driver->MajorFunction[IRP_MJ_PNP] = VeilPower;
    VeilHookOne(Driver, RegistryPath->Length & 7);
    return STATUS_SUCCESS;
}

NTSTATUS VeilPass(PDEVICE_OBJECT Device, PIRP Irp)
{
    return STATUS_SUCCESS;
}

NTSTATUS VeilPnp(PDEVICE_OBJECT Device, PIRP Irp)
{
    return STATUS_SUCCESS;
}

NTSTATUS VeilPower(PDEVICE_OBJECT Device, PIRP Irp)
{
    return STATUS_SUCCESS;
}

NTSTATUS VeilHook(PDEVICE_OBJECT Device, PIRP Irp)
{
    return STATUS_SUCCESS;
}

NTSTATUS VeilTrace(PDEVICE_OBJECT Device, PIRP Irp)
{
    return STATUS_SUCCESS;
}
