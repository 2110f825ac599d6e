// The error path releases the resource and forgets the region.
#include <ntifs.h>

typedef struct _VCB {
    ERESOURCE Resource;
    ULONG Mounted, Opens;
} VCB, *PVCB;

NTSTATUS VcbOpen_bad(PVCB Vcb)
{
    FsRtlEnterFileSystem();
    ExAcquireResourceExclusiveLite(&Vcb->Resource, TRUE);
    if (!Vcb->Mounted) {
        ExReleaseResourceLite(&Vcb->Resource);
        return STATUS_VOLUME_DISMOUNTED; // expect: lock/critical-region-unbalanced
    }
    Vcb->Opens++;
    ExReleaseResourceLite(&Vcb->Resource);
    FsRtlExitFileSystem();
    return STATUS_SUCCESS;
}

FAST_IO_CHECK_IF_POSSIBLE VcbCheck;

BOOLEAN VcbCheck(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length, BOOLEAN Wait, ULONG LockKey,
                 BOOLEAN CheckForReadOperation, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    PVCB vcb = FileObject->FsContext;

    UNREFERENCED_PARAMETER(FileOffset);
    UNREFERENCED_PARAMETER(Length);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(LockKey);
    UNREFERENCED_PARAMETER(CheckForReadOperation);
    UNREFERENCED_PARAMETER(IoStatus);
    UNREFERENCED_PARAMETER(DeviceObject);
    KeEnterCriticalRegion();
    if (vcb->Opens == 0) {
        return FALSE; // expect: lock/critical-region-unbalanced
    }
    KeLeaveCriticalRegion();
    return TRUE;
}
