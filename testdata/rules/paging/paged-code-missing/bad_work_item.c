// A work item runs at PASSIVE_LEVEL; that nobody else calls the routine is what the assertion watches.
#include <wdm.h>

typedef struct _BACKUP {
    PIO_WORKITEM Item;
    HANDLE File;
    PVOID Buffer;
    ULONG Length;
} BACKUP, *PBACKUP;

IO_WORKITEM_ROUTINE BackupWrite;

#pragma alloc_text(PAGE, BackupWrite)

_Use_decl_annotations_
VOID BackupWrite(PDEVICE_OBJECT DeviceObject, PVOID Context) // expect: paging/paged-code-missing
{
    PBACKUP backup = Context;
    IO_STATUS_BLOCK io;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (backup == NULL || backup->Buffer == NULL) {
        goto cleanup;
    }
    status = ZwWriteFile(backup->File, NULL, NULL, NULL, &io, backup->Buffer, backup->Length, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        DbgPrint("backup: %08x\n", status);
    }

cleanup:
    if (backup != NULL) {
        IoFreeWorkItem(backup->Item);
    }
}

VOID BackupStart(PBACKUP Backup)
{
    IoQueueWorkItem(Backup->Item, BackupWrite, DelayedWorkQueue, Backup);
}
