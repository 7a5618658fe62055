import { describe, expect, it } from 'vitest'
import { isLoopbackHost, isPrivateAddress, isPrivateHost } from '../../src/dashscope/addresses.ts'
import { checkBaseUrl } from '../../src/dashscope/base-url.ts'
import { targetOf } from '../../src/dashscope/target.ts'

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.100.100.200',
    '127.8.9.10',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fd12::3',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::10.0.0.1',
    '0:0:0:0:0:ffff:7f00:1',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '100.63.0.1',
    '172.32.0.1',
    '198.18.0.5',
    '2606:4700::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    'example.com',
    '',
  ])('%j is not', (address) => {
    expect(isPrivateAddress(address)).toBe(false)
  })

  it('in a host name is found in brackets too', () => {
    expect(isPrivateHost('[::1]')).toBe(true)
    expect(isPrivateHost('example.com')).toBe(false)
  })

  it.each(['localhost', 'LOCALHOST.', 'a.localhost', '127.0.0.1', '[::1]'])(
    '%s means this machine',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true)
    },
  )

  it.each(['10.0.0.1', 'localhost.example.com', '127.example.com', '1.127.0.0'])('%s does not', (host) => {
    expect(isLoopbackHost(host)).toBe(false)
  })
})

describe('a base URL', () => {
  it.each([
    ['https://dashscope.aliyuncs.com/api/v1', 'https://dashscope.aliyuncs.com/api/v1'],
    [' https://dashscope.aliyuncs.com/api/v1// ', 'https://dashscope.aliyuncs.com/api/v1'],
    ['https://llm-1.cn-beijing.maas.aliyuncs.com', 'https://llm-1.cn-beijing.maas.aliyuncs.com/api/v1'],
    ['http://127.0.0.1:8080/proxy/api/v1', 'http://127.0.0.1:8080/proxy/api/v1'],
  ])('%s is read', (text, href) => {
    expect(checkBaseUrl(text).href).toBe(href)
  })

  it.each([
    'dashscope.aliyuncs.com',
    'ftp://h/api/v1',
    'https://user:pass@h/api/v1',
    'https://h/api/v1?key=1',
    'https://dashscope.aliyuncs.com/compatible-mode/v1',
  ])('%s is refused without being shown', (text) => {
    expect(() => checkBaseUrl(text)).toThrow(expect.objectContaining({ code: 'input' }))
    expect(() => checkBaseUrl(text)).not.toThrow(/pass|key=1/)
  })
})

describe('a target', () => {
  it('keeps path and query as they are written, whatever parsing makes of the URL', () => {
    expect(targetOf('https://H.example:443/a/../%3A?b=%2f#frag')).toMatchObject({
      url: { host: 'h.example', origin: 'https://h.example' },
      path: '/a/../%3A?b=%2f',
    })
    expect(targetOf('http://h?x=1').path).toBe('/?x=1')
    expect(targetOf('http://h/ä').path).toBe('/%C3%A4')
  })
})
