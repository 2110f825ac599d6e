// A machine of states that a timer drives: most states test the same few fields, set some of them, and may call the machine again.
#include <ntddk.h>

typedef struct _PORT {
    KSPIN_LOCK Lock;
    ULONG State, Next, Retries, Reason, Channel;
    BOOLEAN Linked, Scanning, Asleep, Removed, Owner;
    KTIMER Timer;
    KDPC Dpc;
} PORT, *PPORT;

static VOID Enter(PPORT Port, ULONG State);

static VOID Leave0(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 0;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 2) {
            Port->Linked = FALSE;
            Enter(Port, 3);
        } else {
            Port->Next = 1;
        }
    } else if (Port->Owner) {
        Enter(Port, 5);
    }
}

static VOID Leave1(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 1;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 3) {
            Port->Linked = FALSE;
            Enter(Port, 4);
        } else {
            Port->Next = 2;
        }
    } else if (Port->Owner) {
        Enter(Port, 6);
    }
}

static VOID Leave2(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 2;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 4) {
            Port->Linked = FALSE;
            Enter(Port, 5);
        } else {
            Port->Next = 3;
        }
    } else if (Port->Owner) {
        Enter(Port, 7);
    }
}

static VOID Leave3(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 3;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 5) {
            Port->Linked = FALSE;
            Enter(Port, 6);
        } else {
            Port->Next = 4;
        }
    } else if (Port->Owner) {
        Enter(Port, 8);
    }
}

static VOID Leave4(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 4;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 6) {
            Port->Linked = FALSE;
            Enter(Port, 7);
        } else {
            Port->Next = 5;
        }
    } else if (Port->Owner) {
        Enter(Port, 9);
    }
}

static VOID Leave5(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 5;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 7) {
            Port->Linked = FALSE;
            Enter(Port, 8);
        } else {
            Port->Next = 6;
        }
    } else if (Port->Owner) {
        Enter(Port, 10);
    }
}

static VOID Leave6(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 6;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 8) {
            Port->Linked = FALSE;
            Enter(Port, 9);
        } else {
            Port->Next = 7;
        }
    } else if (Port->Owner) {
        Enter(Port, 11);
    }
}

static VOID Leave7(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 7;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 9) {
            Port->Linked = FALSE;
            Enter(Port, 10);
        } else {
            Port->Next = 8;
        }
    } else if (Port->Owner) {
        Enter(Port, 0);
    }
}

static VOID Leave8(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 8;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 10) {
            Port->Linked = FALSE;
            Enter(Port, 11);
        } else {
            Port->Next = 9;
        }
    } else if (Port->Owner) {
        Enter(Port, 1);
    }
}

static VOID Leave9(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 9;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 11) {
            Port->Linked = FALSE;
            Enter(Port, 0);
        } else {
            Port->Next = 10;
        }
    } else if (Port->Owner) {
        Enter(Port, 2);
    }
}

static VOID Leave10(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 10;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 12) {
            Port->Linked = FALSE;
            Enter(Port, 1);
        } else {
            Port->Next = 11;
        }
    } else if (Port->Owner) {
        Enter(Port, 3);
    }
}

static VOID Leave11(PPORT Port)
{
    if (Port->Scanning && !Port->Asleep) {
        Port->Scanning = FALSE;
        Port->Channel = 11;
    }
    if (Port->Linked) {
        if (Port->Retries++ > 13) {
            Port->Linked = FALSE;
            Enter(Port, 2);
        } else {
            Port->Next = 0;
        }
    } else if (Port->Owner) {
        Enter(Port, 4);
    }
}

static VOID Enter(PPORT Port, ULONG State)
{
    KIRQL irql;
    BOOLEAN arm = FALSE;

    KeAcquireSpinLock(&Port->Lock, &irql);
    if (Port->Removed) {
        KeReleaseSpinLock(&Port->Lock, irql);
        return;
    }
    Port->State = State;
    KeReleaseSpinLock(&Port->Lock, irql);
    switch (State) {
    case 0:
        if (Port->Reason == 0 || Port->Asleep) {
            arm = TRUE;
        }
        Leave0(Port);
        if (Port->Next == 0) {
            Port->Reason = 0;
        }
        break;
    case 1:
        if (Port->Reason == 1 || Port->Asleep) {
            arm = TRUE;
        }
        Leave1(Port);
        if (Port->Next == 1) {
            Port->Reason = 0;
        }
        break;
    case 2:
        if (Port->Reason == 2 || Port->Asleep) {
            arm = TRUE;
        }
        Leave2(Port);
        if (Port->Next == 2) {
            Port->Reason = 0;
        }
        break;
    case 3:
        if (Port->Reason == 3 || Port->Asleep) {
            arm = TRUE;
        }
        Leave3(Port);
        if (Port->Next == 3) {
            Port->Reason = 0;
        }
        break;
    case 4:
        if (Port->Reason == 4 || Port->Asleep) {
            arm = TRUE;
        }
        Leave4(Port);
        if (Port->Next == 4) {
            Port->Reason = 0;
        }
        break;
    case 5:
        if (Port->Reason == 5 || Port->Asleep) {
            arm = TRUE;
        }
        Leave5(Port);
        if (Port->Next == 5) {
            Port->Reason = 0;
        }
        break;
    case 6:
        if (Port->Reason == 6 || Port->Asleep) {
            arm = TRUE;
        }
        Leave6(Port);
        if (Port->Next == 6) {
            Port->Reason = 0;
        }
        break;
    case 7:
        if (Port->Reason == 7 || Port->Asleep) {
            arm = TRUE;
        }
        Leave7(Port);
        if (Port->Next == 7) {
            Port->Reason = 0;
        }
        break;
    case 8:
        if (Port->Reason == 8 || Port->Asleep) {
            arm = TRUE;
        }
        Leave8(Port);
        if (Port->Next == 8) {
            Port->Reason = 0;
        }
        break;
    case 9:
        if (Port->Reason == 9 || Port->Asleep) {
            arm = TRUE;
        }
        Leave9(Port);
        if (Port->Next == 9) {
            Port->Reason = 0;
        }
        break;
    case 10:
        if (Port->Reason == 10 || Port->Asleep) {
            arm = TRUE;
        }
        Leave10(Port);
        if (Port->Next == 10) {
            Port->Reason = 0;
        }
        break;
    case 11:
        if (Port->Reason == 11 || Port->Asleep) {
            arm = TRUE;
        }
        Leave11(Port);
        if (Port->Next == 11) {
            Port->Reason = 0;
        }
        break;
    default:
        break;
    }
    if (arm && !Port->Removed) {
        LARGE_INTEGER due;

        due.QuadPart = -10000 * (LONGLONG)Port->Retries;
        KeSetTimer(&Port->Timer, due, &Port->Dpc);
    }
}

VOID Drive(PPORT Port)
{
    while (Port->State != Port->Next && !Port->Removed) {
        Enter(Port, Port->Next);
    }
}
