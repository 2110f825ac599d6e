#pragma once
#include <wdm.h>

typedef struct _LOG {
    HANDLE File;
    CHAR Line[128];
    ULONG Used;
} LOG, *PLOG;

VOID LogAppend(PLOG Log, const CHAR *Text, ULONG Length);
VOID LogFlush(PLOG Log);
