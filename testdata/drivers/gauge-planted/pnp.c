// Plug and play, power and system control.
#include "gauge.h"

static NTSTATUS StartDevice(_Inout_ PGAUGE_DEVICE Device);
static VOID LoseDevice(_Inout_ PGAUGE_DEVICE Device);
static NTSTATUS RemoveDevice(_Inout_ PGAUGE_DEVICE Device, _Inout_ PIRP Irp);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, GaugePnp)
#pragma alloc_text(PAGE, StartDevice)
#pragma alloc_text(PAGE, LoseDevice)
#pragma alloc_text(PAGE, RemoveDevice)
#endif

// The caller holds the remove lock for the request; it is given back here.
static NTSTATUS PassDown(PGAUGE_DEVICE Device, PIRP Irp)
{
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Device->Lower, Irp);
    IoReleaseRemoveLock(&Device->RemoveLock, Irp);
    return status;
}

_Use_decl_annotations_
NTSTATUS GaugePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeviceObject->DeviceExtension;
    NTSTATUS status;

    PAGED_CODE();
    status = IoAcquireRemoveLock(&device->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return GaugeComplete(Irp, status, 0);
    }

    switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
    case IRP_MN_START_DEVICE:
        // The bus comes first.
        if (IoForwardIrpSynchronously(device->Lower, Irp)) {
            status = Irp->IoStatus.Status;
        } else {
            status = STATUS_UNSUCCESSFUL;
        }
        if (NT_SUCCESS(status)) {
            status = StartDevice(device);
        }
        (VOID)GaugeComplete(Irp, status, 0);
        IoReleaseRemoveLock(&device->RemoveLock, Irp);
        return status;

    case IRP_MN_STOP_DEVICE:
        GaugeSamplerStop(device, GaugeStopped);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return PassDown(device, Irp);

    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return PassDown(device, Irp);

    case IRP_MN_SURPRISE_REMOVAL:
        LoseDevice(device);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        IoDetachDevice(device->Lower); // expect: pnp/surprise-remove-teardown
        IoReleaseRemoveLock(&device->RemoveLock, Irp);
        return status;

    case IRP_MN_REMOVE_DEVICE:
        return RemoveDevice(device, Irp); // expect: pnp/remove-failed

    default:
        return PassDown(device, Irp);
    }
}

_Use_decl_annotations_
static NTSTATUS StartDevice(PGAUGE_DEVICE Device)
{
    NTSTATUS status;

    PAGED_CODE();
    GaugeSamplerStart(Device);
    status = IoSetDeviceInterfaceState(&Device->InterfaceName, TRUE);
    if (!NT_SUCCESS(status)) {
        GaugeSamplerStop(Device, GaugeStopped);
        return status;
    }
    return STATUS_SUCCESS; // also where the interface was on already
}

// Nothing is measured any more and nobody waits any more. Once per surprise removal and once per removal.
_Use_decl_annotations_
static VOID LoseDevice(PGAUGE_DEVICE Device)
{
    NTSTATUS status;

    PAGED_CODE();
    status = IoSetDeviceInterfaceState(&Device->InterfaceName, FALSE);
    if (!NT_SUCCESS(status)) {
        DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_TRACE_LEVEL, "gauge: interface was not on (0x%08lx)\n", status);
    }
    GaugeSamplerStop(Device, GaugeGone);
    GaugeReadsFlush(Device, NULL, STATUS_NO_SUCH_DEVICE);
    GaugeAlarmFlush(Device, NULL, STATUS_NO_SUCH_DEVICE);
}

_Use_decl_annotations_
static NTSTATUS RemoveDevice(PGAUGE_DEVICE Device, PIRP Irp)
{
    NTSTATUS status;

    PAGED_CODE();
    if (Device->ReadCount != 0) {
        status = GaugeComplete(Irp, STATUS_DEVICE_BUSY, 0);
        IoReleaseRemoveLock(&Device->RemoveLock, Irp);
        return status;
    }
    LoseDevice(Device);

    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Device->Lower, Irp);

    IoReleaseRemoveLockAndWait(&Device->RemoveLock, Irp);
    IoDetachDevice(Device->Lower);
    RtlFreeUnicodeString(&Device->InterfaceName);
    IoDeleteDevice(Device->Self);
    return status;
}

// There is no hardware to switch off, only a timer to save: it rests while the system sleeps.
_Use_decl_annotations_
NTSTATUS GaugePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    status = IoAcquireRemoveLock(&device->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return GaugeComplete(Irp, status, 0);
    }
    if (stack->MinorFunction == IRP_MN_SET_POWER && stack->Parameters.Power.Type == SystemPowerState) {
        if (stack->Parameters.Power.State.SystemState != PowerSystemWorking && device->ReadCount != 0) {
            status = GaugeComplete(Irp, STATUS_DEVICE_BUSY, 0); // expect: power/set-power-failed
            IoReleaseRemoveLock(&device->RemoveLock, Irp);
            return status;
        }
        GaugeSamplerSleep(device, stack->Parameters.Power.State.SystemState != PowerSystemWorking);
    }
    return PassDown(device, Irp);
}

_Use_decl_annotations_
NTSTATUS GaugeSystemControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeviceObject->DeviceExtension;
    NTSTATUS status;

    status = IoAcquireRemoveLock(&device->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return GaugeComplete(Irp, status, 0);
    }
    return PassDown(device, Irp);
}
