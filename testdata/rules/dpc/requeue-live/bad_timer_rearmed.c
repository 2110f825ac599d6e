// Each request initializes the timer anew, also the second of two in a row.
#include <wdm.h>

typedef struct _MODEM {
    KTIMER Timer;
    KDPC Dpc;
} MODEM, *PMODEM;

static VOID ModemArm(PMODEM Modem, LONG Milliseconds)
{
    LARGE_INTEGER due;

    KeInitializeTimer(&Modem->Timer);
    due.QuadPart = -10000LL * Milliseconds;
    KeSetTimer(&Modem->Timer, due, &Modem->Dpc);
}

VOID ModemDial(PMODEM Modem, BOOLEAN Again)
{
    ModemArm(Modem, 500);
    if (Again) {
        ModemArm(Modem, 2000); // expect: dpc/requeue-live
    }
}

VOID ModemHangUp(PMODEM Modem)
{
    KeCancelTimer(&Modem->Timer);
}
