// The DPC starts the next packet while it still holds the device's lock.
#include <wdm.h>

typedef struct _DISK {
    KSPIN_LOCK Lock;
    ULONG Errors;
} DISK, *PDISK;

IO_DPC_ROUTINE DiskDpc;

VOID DiskDpc(PKDPC Dpc, PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    PDISK disk = Device->DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Irp);
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLockAtDpcLevel(&disk->Lock);
    disk->Errors = 0;
    IoStartNextPacket(Device, FALSE); // expect: lock/held-across-callout
    KeReleaseSpinLockFromDpcLevel(&disk->Lock);
}
