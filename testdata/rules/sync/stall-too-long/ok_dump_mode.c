// While a crash dump is written there are no timers: the miniport can only spin.
#include <storport.h>

typedef struct _CHANNEL {
    BOOLEAN DumpMode;
    ULONG Looks;
} CHANNEL, *PCHANNEL;

BOOLEAN ChannelWaitLink(PCHANNEL Channel, PULONG LinkStatus)
{
    while ((StorPortReadRegisterUlong(Channel, LinkStatus) & 1) == 0) {
        if (!Channel->DumpMode || Channel->Looks++ > 100)
            return FALSE;
        StorPortStallExecution(10000);
    }
    return TRUE;
}
