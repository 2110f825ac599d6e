// Set-up in a __try with a flag for each thing that was acquired, left early in many places; the __finally gives back what the flags say.
// Its body is there once for each way of leaving.
#include <ntifs.h>

typedef struct _VOLUME {
    ERESOURCE Resource, Paging;
    FAST_MUTEX Mutex;
    PVOID Table, Bitmap, Cache, Name;
    ULONG State, Count, Flags;
} VOLUME, *PVOLUME;

NTSTATUS Check(PVOLUME Volume, ULONG Step);

NTSTATUS Mount(PVOLUME Volume, ULONG Options, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN have0 = FALSE;
    BOOLEAN have1 = FALSE;
    BOOLEAN have2 = FALSE;
    BOOLEAN have3 = FALSE;
    BOOLEAN have4 = FALSE;
    BOOLEAN have5 = FALSE;
    BOOLEAN have6 = FALSE;
    BOOLEAN have7 = FALSE;
    BOOLEAN have8 = FALSE;
    BOOLEAN have9 = FALSE;
    BOOLEAN locked = FALSE, paging = FALSE;

    __try {
        ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
        locked = TRUE;
        if (Options & 1) {
            status = Check(Volume, 0);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have0 = TRUE;
        }
        if (Volume->State == 0) {
            status = STATUS_WRONG_VOLUME;
            __leave;
        }
        if (Options & 2) {
            status = Check(Volume, 1);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have1 = TRUE;
        }
        if (Options & 4) {
            status = Check(Volume, 2);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have2 = TRUE;
        }
        if (!paging && (Volume->Flags & 4)) {
            ExAcquireResourceSharedLite(&Volume->Paging, TRUE);
            paging = TRUE;
        }
        if (Options & 8) {
            status = Check(Volume, 3);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have3 = TRUE;
        }
        if (Volume->State == 3) {
            status = STATUS_WRONG_VOLUME;
            __leave;
        }
        if (Options & 16) {
            status = Check(Volume, 4);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have4 = TRUE;
        }
        if (Options & 32) {
            status = Check(Volume, 5);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have5 = TRUE;
        }
        if (Options & 64) {
            status = Check(Volume, 6);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have6 = TRUE;
        }
        if (!paging && (Volume->Flags & 64)) {
            ExAcquireResourceSharedLite(&Volume->Paging, TRUE);
            paging = TRUE;
        }
        if (Options & 128) {
            status = Check(Volume, 7);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have7 = TRUE;
        }
        if (Options & 256) {
            status = Check(Volume, 8);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have8 = TRUE;
        }
        if (Options & 512) {
            status = Check(Volume, 9);
            if (!NT_SUCCESS(status)) {
                __leave;
            }
            have9 = TRUE;
        }
        if (Volume->State == 9) {
            status = STATUS_WRONG_VOLUME;
            __leave;
        }
        Volume->Count++;
    } __finally {
        if (AbnormalTermination()) {
            Volume->State = 99;
        }
        if (have0 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~1;
        }
        if (have1 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~2;
        }
        if (have2 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~4;
        }
        if (have3 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~8;
        }
        if (have4 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~16;
        }
        if (have5 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~32;
        }
        if (have6 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~64;
        }
        if (have7 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~128;
        }
        if (have8 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~256;
        }
        if (have9 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~512;
        }
        if (paging) {
            ExReleaseResourceLite(&Volume->Paging);
        }
        if (locked) {
            ExReleaseResourceLite(&Volume->Resource);
        }
    }
    Irp->IoStatus.Status = status;
    return status;
}
