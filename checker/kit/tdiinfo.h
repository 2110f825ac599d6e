/* irqlint kit: transport driver interface: objects */
#pragma once
#include "ntdef.h"
#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned long ulong;
typedef unsigned short ushort;
typedef unsigned char uchar;
typedef unsigned int uint;

typedef struct TDIEntityID {
    ulong tei_entity;
    ulong tei_instance;
} TDIEntityID;

typedef struct TDIObjectID {
    TDIEntityID toi_entity;
    ulong toi_class;
    ulong toi_type;
    ulong toi_id;
} TDIObjectID;

#define MAX_TDI_ENTITIES 4096
#define INFO_CLASS_GENERIC 0x100
#define INFO_CLASS_PROTOCOL 0x200
#define INFO_CLASS_IMPLEMENTATION 0x300
#define INFO_TYPE_PROVIDER 0x100
#define INFO_TYPE_ADDRESS_OBJECT 0x200
#define INFO_TYPE_CONNECTION 0x300
#define ENTITY_LIST_ID 0
#define GENERIC_ENTITY 0
#define CO_TL_ENTITY 0x400
#define CL_TL_ENTITY 0x401
#define ER_ENTITY 0x380
#define CO_NL_ENTITY 0x300
#define CL_NL_ENTITY 0x301
#define AT_ENTITY 0x280
#define IF_ENTITY 0x200
#define INVALID_ENTITY_INSTANCE -1
#define CONTEXT_SIZE 16
#define ENTITY_TYPE_ID 1
#define CO_TL_NBF 0x400
#define CO_TL_SPX 0x402
#define CO_TL_TCP 0x404
#define CO_TL_SPP 0x406
#define CL_TL_NBF 0x401
#define CL_TL_UDP 0x403
#define ER_ICMP 0x380
#define CL_NL_IPX 0x301
#define CL_NL_IP 0x303
#define AT_ARP 0x280
#define AT_NULL 0x282
#define IF_GENERIC 0x200
#define IF_MIB 0x202

typedef struct tcp_request_query_information_ex_xp {
    TDIObjectID ID;
    ULONG_PTR Context[CONTEXT_SIZE/sizeof(ULONG_PTR)];
} TCP_REQUEST_QUERY_INFORMATION_EX_XP, *PTCP_REQUEST_QUERY_INFORMATION_EX_XP;

typedef struct tcp_request_query_information_ex32_xp {
    TDIObjectID ID;
    ULONG32 Context[CONTEXT_SIZE/sizeof(ULONG32)];
} TCP_REQUEST_QUERY_INFORMATION_EX32_XP, *PTCP_REQUEST_QUERY_INFORMATION_EX32_XP;

typedef struct tcp_request_query_information_ex_w2k {
    TDIObjectID ID;
    uchar Context[CONTEXT_SIZE];
} TCP_REQUEST_QUERY_INFORMATION_EX_W2K, *PTCP_REQUEST_QUERY_INFORMATION_EX_W2K;

typedef TCP_REQUEST_QUERY_INFORMATION_EX_XP TCP_REQUEST_QUERY_INFORMATION_EX;
typedef TCP_REQUEST_QUERY_INFORMATION_EX *PTCP_REQUEST_QUERY_INFORMATION_EX;
typedef TCP_REQUEST_QUERY_INFORMATION_EX32_XP TCP_REQUEST_QUERY_INFORMATION_EX32;
typedef TCP_REQUEST_QUERY_INFORMATION_EX32 *PTCP_REQUEST_QUERY_INFORMATION_EX32;

typedef struct tcp_request_set_information_ex {
    TDIObjectID ID;
    unsigned int BufferSize;
    unsigned char Buffer[1];
} TCP_REQUEST_SET_INFORMATION_EX, *PTCP_REQUEST_SET_INFORMATION_EX;

typedef enum {
    EndpointIoControlType, SetSockOptIoControlType, GetSockOptIoControlType, SocketIoControlType,
} TDI_TL_IO_CONTROL_TYPE, *PTDI_TL_IO_CONTROL_TYPE;

typedef struct _TDI_TL_IO_CONTROL_ENDPOINT {
    TDI_TL_IO_CONTROL_TYPE Type;
    ULONG Level;
    union {
        ULONG IoControlCode;
        ULONG OptionName;
    };
    PVOID InputBuffer;
    ULONG InputBufferLength;
    PVOID OutputBuffer;
    ULONG OutputBufferLength;
} TDI_TL_IO_CONTROL_ENDPOINT, *PTDI_TL_IO_CONTROL_ENDPOINT;

#define IOCTL_TDI_TL_IO_CONTROL_ENDPOINT CTL_CODE(FILE_DEVICE_TRANSPORT, 14, METHOD_BUFFERED, FILE_ANY_ACCESS)

#ifdef __cplusplus
}
#endif
