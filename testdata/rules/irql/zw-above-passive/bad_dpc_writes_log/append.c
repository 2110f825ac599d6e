#include "log.h"

VOID LogAppend(PLOG Log, const CHAR *Text, ULONG Length)
{
    if (Length > sizeof(Log->Line)) {
        Length = sizeof(Log->Line);
    }
    if (Log->Used + Length > sizeof(Log->Line)) {
        LogFlush(Log);
    }
    RtlCopyMemory(Log->Line + Log->Used, Text, Length);
    Log->Used += Length;
}
