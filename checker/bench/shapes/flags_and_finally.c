// Set-up in a __try with a flag for each thing that was acquired, left early in many places; the __finally gives back what the flags say.
// Its body is there once for each way of leaving, and what the steps before have written is known in all of them.
#include <ntifs.h>

typedef struct _VOLUME {
    ERESOURCE Resource, Paging;
    ULONG State, Count, Flags;
    ULONG Size0, Base0, Kind0, Time0;
    ULONG Size1, Base1, Kind1, Time1;
    ULONG Size2, Base2, Kind2, Time2;
    ULONG Size3, Base3, Kind3, Time3;
    ULONG Size4, Base4, Kind4, Time4;
    ULONG Size5, Base5, Kind5, Time5;
    ULONG Size6, Base6, Kind6, Time6;
    ULONG Size7, Base7, Kind7, Time7;
    ULONG Size8, Base8, Kind8, Time8;
    ULONG Size9, Base9, Kind9, Time9;
    ULONG Size10, Base10, Kind10, Time10;
    ULONG Size11, Base11, Kind11, Time11;
    ULONG Size12, Base12, Kind12, Time12;
    ULONG Size13, Base13, Kind13, Time13;
} VOLUME, *PVOLUME;

static NTSTATUS Read0(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[0] != 0) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size0 = Sector[1];
    Volume->Base0 = Sector[2];
    if (Options & 1) {
        Volume->Kind0 = 0;
        if (Volume->Size0 > Volume->Base0) {
            Volume->Time0 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read1(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[4] != 17) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size1 = Sector[5];
    Volume->Base1 = Sector[6];
    if (Options & 2) {
        Volume->Kind1 = 1;
        if (Volume->Size1 > Volume->Base1) {
            Volume->Time1 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read2(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[8] != 34) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size2 = Sector[9];
    Volume->Base2 = Sector[10];
    if (Options & 4) {
        Volume->Kind2 = 2;
        if (Volume->Size2 > Volume->Base2) {
            Volume->Time2 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read3(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[12] != 51) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size3 = Sector[13];
    Volume->Base3 = Sector[14];
    if (Options & 8) {
        Volume->Kind3 = 3;
        if (Volume->Size3 > Volume->Base3) {
            Volume->Time3 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read4(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[16] != 68) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size4 = Sector[17];
    Volume->Base4 = Sector[18];
    if (Options & 16) {
        Volume->Kind4 = 4;
        if (Volume->Size4 > Volume->Base4) {
            Volume->Time4 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read5(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[20] != 85) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size5 = Sector[21];
    Volume->Base5 = Sector[22];
    if (Options & 32) {
        Volume->Kind5 = 5;
        if (Volume->Size5 > Volume->Base5) {
            Volume->Time5 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read6(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[24] != 102) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size6 = Sector[25];
    Volume->Base6 = Sector[26];
    if (Options & 64) {
        Volume->Kind6 = 6;
        if (Volume->Size6 > Volume->Base6) {
            Volume->Time6 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read7(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[28] != 119) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size7 = Sector[29];
    Volume->Base7 = Sector[30];
    if (Options & 128) {
        Volume->Kind7 = 7;
        if (Volume->Size7 > Volume->Base7) {
            Volume->Time7 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read8(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[32] != 136) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size8 = Sector[33];
    Volume->Base8 = Sector[34];
    if (Options & 256) {
        Volume->Kind8 = 8;
        if (Volume->Size8 > Volume->Base8) {
            Volume->Time8 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read9(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[36] != 153) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size9 = Sector[37];
    Volume->Base9 = Sector[38];
    if (Options & 512) {
        Volume->Kind9 = 9;
        if (Volume->Size9 > Volume->Base9) {
            Volume->Time9 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read10(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[40] != 170) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size10 = Sector[41];
    Volume->Base10 = Sector[42];
    if (Options & 1024) {
        Volume->Kind10 = 10;
        if (Volume->Size10 > Volume->Base10) {
            Volume->Time10 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read11(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[44] != 187) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size11 = Sector[45];
    Volume->Base11 = Sector[46];
    if (Options & 2048) {
        Volume->Kind11 = 11;
        if (Volume->Size11 > Volume->Base11) {
            Volume->Time11 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read12(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[48] != 204) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size12 = Sector[49];
    Volume->Base12 = Sector[50];
    if (Options & 4096) {
        Volume->Kind12 = 12;
        if (Volume->Size12 > Volume->Base12) {
            Volume->Time12 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS Read13(PVOLUME Volume, PULONG Sector, ULONG Options)
{
    if (Sector[52] != 221) {
        return STATUS_WRONG_VOLUME;
    }
    Volume->Size13 = Sector[53];
    Volume->Base13 = Sector[54];
    if (Options & 8192) {
        Volume->Kind13 = 13;
        if (Volume->Size13 > Volume->Base13) {
            Volume->Time13 = Volume->Count;
            return STATUS_DISK_CORRUPT_ERROR;
        }
    }
    return STATUS_SUCCESS;
}

NTSTATUS Mount(PVOLUME Volume, ULONG Options, PULONG Sector)
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
    BOOLEAN have10 = FALSE;
    BOOLEAN have11 = FALSE;
    BOOLEAN have12 = FALSE;
    BOOLEAN have13 = FALSE;
    BOOLEAN locked = FALSE, paging = FALSE;

    __try {
        ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
        locked = TRUE;
        status = Read0(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have0 = TRUE;
        if (Volume->State == 0) {
            status = STATUS_WRONG_VOLUME;
            __leave;
        }
        status = Read1(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have1 = TRUE;
        status = Read2(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have2 = TRUE;
        if (!paging && (Volume->Flags & 4)) {
            ExAcquireResourceSharedLite(&Volume->Paging, TRUE);
            paging = TRUE;
        }
        status = Read3(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have3 = TRUE;
        if (Volume->State == 3) {
            status = STATUS_WRONG_VOLUME;
            __leave;
        }
        status = Read4(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have4 = TRUE;
        status = Read5(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have5 = TRUE;
        status = Read6(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have6 = TRUE;
        if (!paging && (Volume->Flags & 64)) {
            ExAcquireResourceSharedLite(&Volume->Paging, TRUE);
            paging = TRUE;
        }
        status = Read7(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have7 = TRUE;
        status = Read8(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have8 = TRUE;
        status = Read9(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have9 = TRUE;
        if (Volume->State == 9) {
            status = STATUS_WRONG_VOLUME;
            __leave;
        }
        status = Read10(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have10 = TRUE;
        if (!paging && (Volume->Flags & 1024)) {
            ExAcquireResourceSharedLite(&Volume->Paging, TRUE);
            paging = TRUE;
        }
        status = Read11(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have11 = TRUE;
        status = Read12(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have12 = TRUE;
        if (Volume->State == 12) {
            status = STATUS_WRONG_VOLUME;
            __leave;
        }
        status = Read13(Volume, Sector, Options);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        have13 = TRUE;
        Volume->Count++;
    } __finally {
        if (AbnormalTermination()) {
            Volume->State = 99;
        }
        if (have0 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~1;
            Volume->Size0 = 0;
        }
        if (have1 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~2;
            Volume->Size1 = 0;
        }
        if (have2 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~4;
            Volume->Size2 = 0;
        }
        if (have3 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~8;
            Volume->Size3 = 0;
        }
        if (have4 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~16;
            Volume->Size4 = 0;
        }
        if (have5 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~32;
            Volume->Size5 = 0;
        }
        if (have6 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~64;
            Volume->Size6 = 0;
        }
        if (have7 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~128;
            Volume->Size7 = 0;
        }
        if (have8 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~256;
            Volume->Size8 = 0;
        }
        if (have9 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~512;
            Volume->Size9 = 0;
        }
        if (have10 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~1024;
            Volume->Size10 = 0;
        }
        if (have11 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~2048;
            Volume->Size11 = 0;
        }
        if (have12 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~4096;
            Volume->Size12 = 0;
        }
        if (have13 && !NT_SUCCESS(status)) {
            Volume->Flags &= ~8192;
            Volume->Size13 = 0;
        }
        if (paging) {
            ExReleaseResourceLite(&Volume->Paging);
        }
        if (locked) {
            ExReleaseResourceLite(&Volume->Resource);
        }
    }
    return status;
}
