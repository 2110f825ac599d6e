/* irqlint kit: UART registers */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define PORT_DEFAULT_RATE 0x0001
#define PORT_RING_INDICATOR 0x0002
#define PORT_MODEM_CONTROL 0x0004
#define PORT_SAVED 0x0008
#define PORT_FORCE_32BIT_IO 0x0010

typedef struct _CPPORT CPPORT, *PCPPORT;
typedef enum {
    UartSuccess,
    UartNoData,
    UartError,
    UartNotReady,
} UART_STATUS, *PUART_STATUS;

_Function_class_(UART_INITIALIZE_PORT)
typedef BOOLEAN (*UART_INITIALIZE_PORT)(_In_opt_ _Null_terminated_ PCHAR LoadOptions, _Inout_ PCPPORT Port, BOOLEAN MemoryMapped, UCHAR AccessSize,
    UCHAR BitWidth);

_Function_class_(UART_SET_BAUD)
typedef BOOLEAN (*UART_SET_BAUD)(_Inout_ PCPPORT Port, ULONG Rate);

_Function_class_(UART_GET_BYTE)
typedef UART_STATUS (*UART_GET_BYTE)(_Inout_ PCPPORT Port, _Out_ PUCHAR Byte);

_Function_class_(UART_PUT_BYTE)
typedef UART_STATUS (*UART_PUT_BYTE)(_Inout_ PCPPORT Port, UCHAR Byte, BOOLEAN BusyWait);

_Function_class_(UART_RX_READY)
typedef BOOLEAN (*UART_RX_READY)(_Inout_ PCPPORT Port);

typedef UART_STATUS (*UART_SET_POWER_D0)(_In_ PCPPORT Port);
typedef UART_STATUS (*UART_SET_POWER_D3)(_In_ PCPPORT Port);
typedef struct _UART_HARDWARE_DRIVER {
    UART_INITIALIZE_PORT InitializePort;
    UART_SET_BAUD SetBaud;
    UART_GET_BYTE GetByte;
    UART_PUT_BYTE PutByte;
    UART_RX_READY RxReady;
    UART_SET_POWER_D0 SetPowerD0;
    UART_SET_POWER_D3 SetPowerD3;
} UART_HARDWARE_DRIVER, *PUART_HARDWARE_DRIVER;

_Function_class_(UART_HARDWARE_READ_INDEXED_UCHAR)
typedef UCHAR (*UART_HARDWARE_READ_INDEXED_UCHAR)(_In_ PCPPORT Port, const UCHAR Index);

_Function_class_(UART_HARDWARE_WRITE_INDEXED_UCHAR)
typedef VOID (*UART_HARDWARE_WRITE_INDEXED_UCHAR)(_In_ PCPPORT Port, const UCHAR Index, const UCHAR Value);

struct _CPPORT {
    PUCHAR Address;
    ULONG BaudRate;
    USHORT Flags;
    UCHAR ByteWidth;
    UART_HARDWARE_READ_INDEXED_UCHAR Read;
    UART_HARDWARE_WRITE_INDEXED_UCHAR Write;
};

_Function_class_(UART_HARDWARE_READ_UCHAR)
typedef UCHAR (*UART_HARDWARE_READ_UCHAR)(_In_ PUCHAR Address);

_Function_class_(UART_HARDWARE_WRITE_UCHAR)
typedef VOID (*UART_HARDWARE_WRITE_UCHAR)(_Out_ PUCHAR Address, UCHAR Value);

_Function_class_(UART_HARDWARE_READ_USHORT)
typedef USHORT (*UART_HARDWARE_READ_USHORT)(_In_ PUSHORT Address);

_Function_class_(UART_HARDWARE_WRITE_USHORT)
typedef VOID (*UART_HARDWARE_WRITE_USHORT)(_Out_ PUSHORT Address, USHORT Value);

_Function_class_(UART_HARDWARE_READ_ULONG)
typedef ULONG (*UART_HARDWARE_READ_ULONG)(_In_ PULONG Address);

_Function_class_(UART_HARDWARE_WRITE_ULONG)
typedef VOID (*UART_HARDWARE_WRITE_ULONG)(_Out_ PULONG Address, ULONG Value);

_Function_class_(UART_HARDWARE_READ_ULONG64)
typedef ULONG64 (*UART_HARDWARE_READ_ULONG64)(_In_ PULONG64 Address);

_Function_class_(UART_HARDWARE_WRITE_ULONG64)
typedef VOID (*UART_HARDWARE_WRITE_ULONG64)(_Out_ PULONG64 Address, ULONG64 Value);

typedef struct _UART_HARDWARE_ACCESS {
    UART_HARDWARE_READ_UCHAR ReadPort8;
    UART_HARDWARE_WRITE_UCHAR WritePort8;
    UART_HARDWARE_READ_USHORT ReadPort16;
    UART_HARDWARE_WRITE_USHORT WritePort16;
    UART_HARDWARE_READ_ULONG ReadPort32;
    UART_HARDWARE_WRITE_ULONG WritePort32;
    UART_HARDWARE_READ_UCHAR ReadRegister8;
    UART_HARDWARE_WRITE_UCHAR WriteRegister8;
    UART_HARDWARE_READ_USHORT ReadRegister16;
    UART_HARDWARE_WRITE_USHORT WriteRegister16;
    UART_HARDWARE_READ_ULONG ReadRegister32;
    UART_HARDWARE_WRITE_ULONG WriteRegister32;
    UART_HARDWARE_READ_ULONG64 ReadRegister64;
    UART_HARDWARE_WRITE_ULONG64 WriteRegister64;
} UART_HARDWARE_ACCESS, *PUART_HARDWARE_ACCESS;

extern UART_HARDWARE_DRIVER Legacy16550HardwareDriver;
extern UART_HARDWARE_DRIVER Uart16550HardwareDriver;
extern UART_HARDWARE_DRIVER SpiMax311HardwareDriver;
extern UART_HARDWARE_DRIVER MM16550HardwareDriver;
extern UART_HARDWARE_DRIVER IaLpssHardwareDriver;
extern PUART_HARDWARE_DRIVER UartHardwareDrivers[];
extern ULONG UartHardwareDriverCount;
#ifdef __cplusplus
}
#endif
