// A helper prepares the timer, whatever it belongs to.
#include <wdm.h>

typedef struct _TICKER {
    KTIMER Timer;
    ULONG Period;
} TICKER, *PTICKER;

static VOID PrepareTimer(PKTIMER Timer)
{
    KeInitializeTimerEx(Timer, NotificationTimer);
}

VOID TickerWait(ULONG Milliseconds)
{
    TICKER ticker;
    LARGE_INTEGER due;

    ticker.Period = Milliseconds;
    PrepareTimer(&ticker.Timer);
    due.QuadPart = -10000LL * ticker.Period;
    KeSetTimer(&ticker.Timer, due, NULL);
    KeWaitForSingleObject(&ticker.Timer, Executive, KernelMode, FALSE, NULL);
}
