// An interrupt's work: a loop over the slots of a controller, each of which may be done, failed, tried again or left alone. All that
// helpers write is below an index that is not known, and the loop is walked until nothing new is learned.
#include <ntddk.h>

typedef struct _SLOT {
    PIRP Irp;
    ULONG State, Tries, Status, Bytes, Time, Flags;
} SLOT, *PSLOT;

typedef struct _CHANNEL {
    SLOT Slots[32];
    ULONG Issued, Done, Failed, Again, Busy, Errors, Resets;
    ULONG Commands[32], Masks[32], Queue[32];
    BOOLEAN Resetting, Offline, Polling;
} CHANNEL, *PCHANNEL;

static ULONG Step0(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 0) {
        Channel->Masks[Index] |= 1;
        Slot->Flags = Channel->Commands[0];
        return Channel->Polling ? 1 : 0;
    }
    if (Slot->Tries > 1 || Channel->Offline) {
        Slot->Status = 0xc0000001;
        Channel->Queue[0] = Index;
        Channel->Errors++;
        return 2;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step1(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 1) {
        Channel->Masks[Index] |= 2;
        Slot->Flags = Channel->Commands[1];
        return Channel->Polling ? 2 : 0;
    }
    if (Slot->Tries > 2 || Channel->Offline) {
        Slot->Status = 0xc0000002;
        Channel->Queue[1] = Index;
        Channel->Errors++;
        return 3;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step2(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 2) {
        Channel->Masks[Index] |= 4;
        Slot->Flags = Channel->Commands[2];
        return Channel->Polling ? 3 : 0;
    }
    if (Slot->Tries > 3 || Channel->Offline) {
        Slot->Status = 0xc0000003;
        Channel->Queue[2] = Index;
        Channel->Errors++;
        return 4;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step3(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 3) {
        Channel->Masks[Index] |= 8;
        Slot->Flags = Channel->Commands[3];
        return Channel->Polling ? 4 : 0;
    }
    if (Slot->Tries > 4 || Channel->Offline) {
        Slot->Status = 0xc0000004;
        Channel->Queue[3] = Index;
        Channel->Errors++;
        return 5;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step4(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 4) {
        Channel->Masks[Index] |= 16;
        Slot->Flags = Channel->Commands[4];
        return Channel->Polling ? 5 : 0;
    }
    if (Slot->Tries > 5 || Channel->Offline) {
        Slot->Status = 0xc0000005;
        Channel->Queue[4] = Index;
        Channel->Errors++;
        return 6;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step5(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 5) {
        Channel->Masks[Index] |= 32;
        Slot->Flags = Channel->Commands[5];
        return Channel->Polling ? 6 : 0;
    }
    if (Slot->Tries > 6 || Channel->Offline) {
        Slot->Status = 0xc0000006;
        Channel->Queue[5] = Index;
        Channel->Errors++;
        return 7;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step6(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 6) {
        Channel->Masks[Index] |= 64;
        Slot->Flags = Channel->Commands[6];
        return Channel->Polling ? 7 : 0;
    }
    if (Slot->Tries > 7 || Channel->Offline) {
        Slot->Status = 0xc0000007;
        Channel->Queue[6] = Index;
        Channel->Errors++;
        return 8;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step7(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 7) {
        Channel->Masks[Index] |= 128;
        Slot->Flags = Channel->Commands[7];
        return Channel->Polling ? 8 : 0;
    }
    if (Slot->Tries > 8 || Channel->Offline) {
        Slot->Status = 0xc0000008;
        Channel->Queue[7] = Index;
        Channel->Errors++;
        return 9;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step8(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 8) {
        Channel->Masks[Index] |= 256;
        Slot->Flags = Channel->Commands[8];
        return Channel->Polling ? 9 : 0;
    }
    if (Slot->Tries > 9 || Channel->Offline) {
        Slot->Status = 0xc0000009;
        Channel->Queue[8] = Index;
        Channel->Errors++;
        return 10;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

static ULONG Step9(PCHANNEL Channel, PSLOT Slot, ULONG Index)
{
    if (Slot->State == 9) {
        Channel->Masks[Index] |= 512;
        Slot->Flags = Channel->Commands[9];
        return Channel->Polling ? 10 : 0;
    }
    if (Slot->Tries > 10 || Channel->Offline) {
        Slot->Status = 0xc000000a;
        Channel->Queue[9] = Index;
        Channel->Errors++;
        return 11;
    }
    Slot->Bytes += Channel->Commands[Index];
    return 0;
}

VOID Complete(PCHANNEL Channel, ULONG Ready)
{
    ULONG index, result = 0, more = 0;

    for (index = 0; index < 32; index++) {
        PSLOT slot = &Channel->Slots[index];
        PIRP irp;

        if (!(Ready & (1 << index)) || slot->Irp == NULL) {
            continue;
        }
        irp = slot->Irp;
        if (slot->Flags & 1) {
            result = Step0(Channel, slot, index);
            if (result > 0) {
                more |= 1 << 0;
                Channel->Again++;
            }
        }
        if (slot->Flags & 2) {
            result = Step1(Channel, slot, index);
            if (result > 1) {
                more |= 1 << 1;
                Channel->Again++;
            }
        }
        if (slot->Flags & 4) {
            result = Step2(Channel, slot, index);
            if (result > 2) {
                more |= 1 << 2;
                Channel->Again++;
            }
        }
        if (slot->Flags & 8) {
            result = Step3(Channel, slot, index);
            if (result > 3) {
                more |= 1 << 3;
                Channel->Again++;
            }
        }
        if (slot->Flags & 16) {
            result = Step4(Channel, slot, index);
            if (result > 4) {
                more |= 1 << 4;
                Channel->Again++;
            }
        }
        if (slot->Flags & 32) {
            result = Step5(Channel, slot, index);
            if (result > 5) {
                more |= 1 << 5;
                Channel->Again++;
            }
        }
        if (slot->Flags & 64) {
            result = Step6(Channel, slot, index);
            if (result > 6) {
                more |= 1 << 6;
                Channel->Again++;
            }
        }
        if (slot->Flags & 128) {
            result = Step7(Channel, slot, index);
            if (result > 7) {
                more |= 1 << 7;
                Channel->Again++;
            }
        }
        if (slot->Flags & 256) {
            result = Step8(Channel, slot, index);
            if (result > 8) {
                more |= 1 << 8;
                Channel->Again++;
            }
        }
        if (slot->Flags & 512) {
            result = Step9(Channel, slot, index);
            if (result > 9) {
                more |= 1 << 9;
                Channel->Again++;
            }
        }
        if (result == 0 && !Channel->Resetting) {
            slot->Irp = NULL;
            Channel->Issued &= ~(1 << index);
            irp->IoStatus.Status = (NTSTATUS)slot->Status;
            irp->IoStatus.Information = slot->Bytes;
            IoCompleteRequest(irp, IO_NO_INCREMENT);
        }
    }
    Channel->Busy = more;
}
